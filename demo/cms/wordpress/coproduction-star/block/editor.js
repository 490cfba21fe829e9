// The block in the editor: its settings, and a sign in its place. Written by hand, so that there is no build step.
(({ blocks, blockEditor, components, element, i18n }) => {
  const { createElement: el } = element;
  const { __ } = i18n;
  const domain = 'coproduction-star';

  const widgets = [
    { value: 'star-check', label: __('Self-check', domain) },
    { value: 'star', label: __('The star', domain) },
    { value: 'case-carousel', label: __('Stories', domain) },
    { value: 'contact-form', label: __('Contact form', domain) },
    { value: 'group-star', label: __('Who sees what (for workshops)', domain) },
  ];

  const modes = [
    { value: 'quick', label: __('Nine questions', domain) },
    { value: 'full', label: __('All 22 questions', domain) },
  ];

  const voices = [
    { value: '', label: __('As fits the questions', domain) },
    { value: 'resident', label: __('For residents', domain) },
    { value: 'team', label: __('For teams', domain) },
  ];

  const approaches = ['', 'co-commission', 'co-design', 'co-deliver', 'co-assess'].map((value) => ({
    value,
    label: value || __('All', domain),
  }));

  const fieldsOf = {
    'star-check': [
      ['mode', __('How many questions', domain), modes],
      ['voice', __('Whose wording', domain), voices],
      ['service', __('Name of the service', domain)],
      ['contactHref', __('Page where people can talk to you', domain)],
    ],
    star: [],
    'case-carousel': [
      ['approach', __('Stories of one approach', domain), approaches],
      ['limit', __('Most stories to show', domain)],
    ],
    'contact-form': [
      ['endpoint', __('Where messages are posted', domain)],
      ['privacyHref', __('Page that says how details are used', domain)],
    ],
    'group-star': [['service', __('Name of the service', domain)]],
  };

  const forAll = [
    ['headingLevel', __('Level of the heading', domain)],
    ['fallback', __('Shown without JavaScript', domain)],
  ];

  function Edit({ attributes, setAttributes }) {
    const field = ([name, label, options]) =>
      el(options ? components.SelectControl : components.TextControl, {
        key: name,
        label,
        ...(options ? { options } : {}),
        value: attributes[name],
        onChange: (value) => setAttributes({ [name]: value }),
      });
    const { label } = widgets.find(({ value }) => value === attributes.widget);
    return el(
      'div',
      blockEditor.useBlockProps(),
      el(
        blockEditor.InspectorControls,
        null,
        el(
          components.PanelBody,
          { title: __('Settings', domain) },
          [['widget', __('Widget', domain), widgets], ...fieldsOf[attributes.widget], ...forAll].map(field),
        ),
      ),
      el(components.Placeholder, {
        icon: 'star-empty',
        label,
        instructions: __('Visitors see it on the page. Choose its settings in the sidebar.', domain),
      }),
    );
  }

  blocks.registerBlockType('coproduction-star/widget', { edit: Edit, save: () => null });
})(globalThis.wp);
