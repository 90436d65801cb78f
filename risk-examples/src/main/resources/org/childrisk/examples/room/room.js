'use strict';

// What the server sends is written by its one escape; what a person types is sent as JSON and set as text.

const trouble = document.getElementById('trouble');

function say(where, text) {
  if (where.textContent !== text) {
    where.textContent = text;
  }
}

async function post(path, body) {
  try {
    const reply = await fetch(path, {
      method: 'POST', headers: {'Content-Type': 'application/json'}, body: JSON.stringify(body)});
    const text = await reply.text();
    say(trouble, reply.ok ? '' : 'It was not taken: ' + text.trim());
    return reply.ok ? text : null;
  } catch (lost) {
    say(trouble, 'No connection: what is shown may be old. Maybe the command has ended.');
    return null;
  }
}

// Buttons that send something and go where the answer says.
document.addEventListener('click', async event => {
  const button = event.target.closest('button[data-post]');
  if (button) {
    const path = await post(button.dataset.post, JSON.parse(button.dataset.body));
    if (path !== null) {
      location.assign(path.trim());
    }
  }
});

// ---- the list of stories

const topic = document.getElementById('topic');
if (topic) {
  topic.addEventListener('change', () => {
    for (const story of document.querySelectorAll('.story')) {
      story.hidden = topic.value !== '' && story.dataset.topic !== topic.value;
    }
    for (const section of document.querySelectorAll('main > section')) {
      section.hidden = !section.querySelector('.story:not([hidden])');
    }
  });
}

// ---- a step of a story

const choice = document.getElementById('choice');
if (choice) {
  choice.addEventListener('submit', async event => {
    event.preventDefault();
    const grades = {};
    for (const group of choice.querySelectorAll('[role=radiogroup]')) {
      const picked = group.querySelector('input:checked');
      if (!picked) {
        const words = document.getElementById(group.getAttribute('aria-labelledby')).textContent;
        say(trouble, 'No grade is picked for ' + words + '. Maybe none is meant: pick it then.');
        group.querySelector('input').focus();
        return;
      }
      grades[picked.name] = picked.value;
    }
    const places = name => [...choice.querySelectorAll('input[name=' + name + ']:checked')].map(it => Number(it.value));
    const path = await post(choice.dataset.post, {grades, reasons: places('reasons'), actions: places('actions')});
    if (path !== null) {
      // the answer is read from its beginning
      history.scrollRestoration = 'manual';
      location.reload();
    }
  });
}

// ---- the workbench

const SWAPPED = ['standing', 'moved', 'result', 'pairs', 'twin', 'graph'];
const answers = document.getElementById('answers');
const find = document.getElementById('find');

// Every word must be there; without any, what is on record or was switched here.
function filter() {
  const words = find.value.toLowerCase().split(/\s+/).filter(it => it !== '');
  let shown = 0;
  for (const line of answers.children) {
    const text = (line.dataset.name + ' ' + line.querySelector('.what').textContent).toLowerCase();
    line.hidden = words.length > 0 ? !words.every(it => text.includes(it)) : line.dataset.shown !== 'yes';
    shown += line.hidden ? 0 : 1;
  }
  const all = answers.children.length;
  say(document.getElementById('found'), words.length === 0
    ? shown + ' on record or switched here, of ' + all
    : shown === 0 ? 'Nothing is called so. Maybe another word.' : shown + ' of ' + all);
}

// Takes over what follows; the list of answers stays, and with it the focus. What was asked for is gone to.
function take(page, wanted) {
  const focused = document.activeElement;
  const held = SWAPPED.map(id => document.getElementById(id)).find(it => it.contains(focused));
  const key = focused.id;
  for (const id of SWAPPED) {
    const old = document.getElementById(id);
    const scrolled = old.querySelector('.wide') ? old.querySelector('.wide').scrollLeft : 0;
    const next = document.importNode(page.getElementById(id), true);
    old.replaceWith(next);
    if (next.querySelector('.wide')) {
      next.querySelector('.wide').scrollLeft = scrolled;
    }
  }
  const lines = new Map([...answers.children].map(it => [it.dataset.name, it]));
  for (const next of page.getElementById('answers').children) {
    const line = lines.get(next.dataset.name);
    if (line) {
      const checked = next.querySelector('input:checked').value;
      line.querySelector('input[value=' + checked + ']').checked = true;
      if (next.dataset.shown) {
        line.dataset.shown = 'yes';
      }
    }
  }
  const asked = wanted && document.querySelector('#' + wanted + ' h2');
  if (held || asked) {
    const same = key && document.getElementById(key);
    const to = asked || (same && !same.disabled ? same : document.getElementById(held.id).querySelector('h2, a'));
    if (to) {
      if (to.tagName === 'H2') {
        to.tabIndex = -1;
      }
      to.focus();
    }
  }
  say(document.getElementById('said'), page.getElementById('said').textContent);
  filter();
}

// One after the other, in the order in which they were made.
let turn = Promise.resolve();
function change(path, body, wanted) {
  turn = turn.then(async () => {
    const text = await post(path, body);
    if (text !== null) {
      take(new DOMParser().parseFromString(text, 'text/html'), wanted);
    }
  });
}

if (answers) {
  answers.addEventListener('change', event => change(answers.dataset.bench,
    {name: event.target.closest('.line').dataset.name, answer: event.target.value}));
  document.addEventListener('click', event => {
    const button = event.target.closest('button[data-bench]');
    if (button) {
      change(button.dataset.bench, JSON.parse(button.dataset.body || '{}'), button.dataset.wants);
    }
  });
  find.addEventListener('input', filter);
  filter();
}

const scenario = document.getElementById('find-scenario');
if (scenario) {
  scenario.addEventListener('input', () => {
    const words = scenario.value.toLowerCase().split(/\s+/);
    for (const item of document.querySelectorAll('.names li')) {
      item.hidden = !words.every(it => item.dataset.words.includes(it));
    }
  });
}
