<?php

declare(strict_types=1);

namespace Drupal\coproduction_star\Plugin\Block;

use Drupal\Core\Block\Attribute\Block;
use Drupal\Core\Block\BlockBase;
use Drupal\Core\Form\FormStateInterface;
use Drupal\Core\Language\LanguageInterface;
use Drupal\Core\Language\LanguageManagerInterface;
use Drupal\Core\Plugin\ContainerFactoryPluginInterface;
use Drupal\Core\StringTranslation\TranslatableMarkup;
use Symfony\Component\DependencyInjection\ContainerInterface;

/**
 * Places one widget of the Co-Production Star kit.
 *
 * Editors of LocalGov Drupal can paste no script and no custom element, so the
 * block writes the tag, and Drupal's library system loads the script.
 */
#[Block(
  id: 'coproduction_star_widget',
  admin_label: new TranslatableMarkup('Co-Production Star'),
  category: new TranslatableMarkup('Co-Production Star'),
)]
final class WidgetBlock extends BlockBase implements ContainerFactoryPluginInterface {

  /**
   * The settings that each widget has, by the names of its attributes.
   */
  private const SETTINGS = [
    'star-check' => ['mode', 'voice', 'service', 'contact-href', 'heading-level'],
    'star' => ['heading-level'],
    'case-carousel' => ['approach', 'limit', 'heading-level'],
    'contact-form' => ['endpoint', 'privacy-href', 'heading-level'],
    'group-star' => ['service', 'heading-level'],
  ];

  public function __construct(
    array $configuration,
    string $plugin_id,
    mixed $plugin_definition,
    private readonly LanguageManagerInterface $languageManager,
  ) {
    parent::__construct($configuration, $plugin_id, $plugin_definition);
  }

  public static function create(ContainerInterface $container, array $configuration, $plugin_id, $plugin_definition): static {
    return new static($configuration, $plugin_id, $plugin_definition, $container->get('language_manager'));
  }

  public function defaultConfiguration(): array {
    return [
      'widget' => 'star-check',
      'settings' => [],
      'fallback' => [
        'value' => '',
        'format' => NULL,
      ],
    ];
  }

  public function build(): array {
    $widget = $this->configuration['widget'];
    if (!isset(self::SETTINGS[$widget])) {
      return [];
    }
    $language = $this->languageManager->getCurrentLanguage()->getId() === 'cy' ? 'cy' : 'en';
    $settings = array_intersect_key($this->configuration['settings'], array_flip(self::SETTINGS[$widget]));
    return [
      '#type' => 'html_tag',
      '#tag' => 'coprod-' . $widget,
      '#attributes' => array_filter($settings, fn ($value) => $value !== '' && $value !== NULL),
      'fallback' => [
        '#type' => 'processed_text',
        '#text' => $this->configuration['fallback']['value'],
        '#format' => $this->configuration['fallback']['format'],
      ],
      '#attached' => ['library' => ["coproduction_star/$widget.$language"]],
      '#cache' => ['contexts' => ['languages:' . LanguageInterface::TYPE_INTERFACE]],
    ];
  }

  public function blockForm($form, FormStateInterface $form_state): array {
    $form['widget'] = [
      '#type' => 'select',
      '#title' => $this->t('Widget'),
      '#options' => [
        'star-check' => $this->t('Self-check'),
        'star' => $this->t('The star'),
        'case-carousel' => $this->t('Stories'),
        'contact-form' => $this->t('Contact form'),
        'group-star' => $this->t('Who sees what (for workshops)'),
      ],
      '#default_value' => $this->configuration['widget'],
      '#required' => TRUE,
    ];
    $form['settings'] = ['#tree' => TRUE];
    foreach ($this->fields() as $name => $field) {
      $form['settings'][$name] = $field + [
        '#default_value' => $this->configuration['settings'][$name] ?? '',
        '#states' => ['visible' => $this->whenOneOf($name)],
      ];
    }
    $form['fallback'] = [
      '#type' => 'text_format',
      '#title' => $this->t('Shown without JavaScript'),
      '#description' => $this->t('Say what the widget is for, and give another way: a phone number, or a link.'),
      '#format' => $this->configuration['fallback']['format'],
      '#default_value' => $this->configuration['fallback']['value'],
    ];
    return $form;
  }

  public function blockSubmit($form, FormStateInterface $form_state): void {
    foreach (['widget', 'settings', 'fallback'] as $part) {
      $this->configuration[$part] = $form_state->getValue($part);
    }
  }

  /**
   * The fields of the form, by the names of the attributes that they fill.
   */
  private function fields(): array {
    return [
      'mode' => [
        '#type' => 'select',
        '#title' => $this->t('How many questions'),
        '#options' => ['quick' => $this->t('Nine'), 'full' => $this->t('All 22')],
      ],
      'voice' => [
        '#type' => 'select',
        '#title' => $this->t('Whose wording'),
        '#options' => ['resident' => $this->t('Residents'), 'team' => $this->t('Teams')],
        '#empty_value' => '',
      ],
      'service' => ['#type' => 'textfield', '#title' => $this->t('Name of the service')],
      'contact-href' => ['#type' => 'textfield', '#title' => $this->t('Page where people can talk to you')],
      'approach' => [
        '#type' => 'select',
        '#title' => $this->t('Stories of one approach'),
        '#options' => [
          'co-commission' => $this->t('Co-commission'),
          'co-design' => $this->t('Co-design'),
          'co-deliver' => $this->t('Co-deliver'),
          'co-assess' => $this->t('Co-assess'),
        ],
        '#empty_value' => '',
      ],
      'limit' => ['#type' => 'number', '#title' => $this->t('Most stories to show'), '#min' => 1],
      'endpoint' => ['#type' => 'textfield', '#title' => $this->t('Where messages are posted')],
      'privacy-href' => ['#type' => 'textfield', '#title' => $this->t('Page that says how details are used')],
      'heading-level' => ['#type' => 'number', '#title' => $this->t('Level of the heading'), '#min' => 2, '#max' => 6],
    ];
  }

  /**
   * A field is shown for the widgets that have it. The list means "or".
   */
  private function whenOneOf(string $setting): array {
    $states = [];
    foreach (self::SETTINGS as $widget => $settings) {
      if (in_array($setting, $settings, TRUE)) {
        $states[] = [':input[name="settings[widget]"]' => ['value' => $widget]];
      }
    }
    return $states;
  }

}
