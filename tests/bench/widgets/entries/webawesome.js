// The components that this page needs, picked one by one, as Web Awesome's installation page says for bundlers.
import '@awesome.me/webawesome/dist/styles/webawesome.css';
import '@awesome.me/webawesome/dist/components/button/button.js';
import '@awesome.me/webawesome/dist/components/radio/radio.js';
import '@awesome.me/webawesome/dist/components/radio-group/radio-group.js';

const { title, intro, start, next, statements, answers } = JSON.parse(
  document.querySelector('#check').textContent,
);
const here = document.querySelector('#here');
let at = -1;

const element = (name, text, attributes = {}) => {
  const made = Object.assign(document.createElement(name), { textContent: text });
  for (const [attribute, value] of Object.entries(attributes)) made.setAttribute(attribute, value);
  return made;
};

const show = () => {
  const button = element('wa-button', at < 0 ? start : next, { variant: 'brand' });
  button.addEventListener('click', () => {
    at = Math.min(at + 1, statements.length - 1);
    show();
  });
  if (at < 0) {
    here.replaceChildren(element('h2', title), ...intro.map((text) => element('p', text)), button);
    return;
  }
  const group = element('wa-radio-group', '', { label: statements[at].text, name: statements[at].id });
  group.append(...answers.map((answer) => element('wa-radio', answer, { value: answer })));
  here.replaceChildren(group, button);
};
show();
