'use strict';

// The rows of the table: one case each. Everything that a case says is set as text, never as markup.

const FRESH_MILLIS = 6000;
const SLOWEST_MILLIS = 10000;
const TOO_SOON_MILLIS = 600;
const RESULT_MILLIS = 8000;

const table = document.getElementById('rows');

let mouseOn = null;

function element(tag, style, text) {
  const made = document.createElement(tag);
  if (style) {
    made.className = style;
  }
  if (text) {
    made.textContent = text;
  }
  return made;
}

function say(where, text) {
  if (where.textContent !== text) {
    where.textContent = text;
  }
}

function create(id) {
  const row = element('tr');
  row.setAttribute('role', 'row');
  const made = {id, row, key: '', changedAt: 0, first: true, guard: 0, duties: [], dutyKey: '', dutyGuard: 0};

  const grade = element('td');
  made.grade = element('span', 'grade');
  made.worst = element('span', 'dim');
  grade.append(made.grade, made.worst);

  const story = element('th');
  story.scope = 'row';
  const name = element('span', 'name');
  made.ref = element('span', 'ref');
  made.proof = element('a', 'proof', 'Proof');
  made.proof.dataset.stop = 'proof';
  made.proof.href = '/proof/' + id;
  made.proof.target = '_blank';
  made.proof.rel = 'noopener';
  made.proofOf = element('span', 'unseen');
  made.proof.append(made.proofOf);
  name.append(made.ref, made.proof);
  made.reason = element('p', 'reason');
  made.change = element('p', 'change');
  made.warning = element('p', 'warning');
  story.append(name, made.reason, made.warning, made.change);

  made.deadline = element('td');
  made.next = element('ul', 'duties');
  made.more = element('details');
  made.count = element('summary');
  made.count.dataset.stop = 'more';
  made.others = element('ul', 'duties');
  made.more.append(made.count, made.others);
  made.deadline.append(made.next, made.more);
  still(made, made.deadline);

  const ask = element('td');
  made.question = element('p', 'question');
  made.question.id = 'question-' + id;
  made.claim = element('p', 'claim');
  made.claim.id = 'claim-' + id;
  made.stake = element('p', 'dim');
  made.answers = element('div', 'answers');
  made.answers.setAttribute('role', 'group');
  made.answers.setAttribute('aria-labelledby', made.question.id + ' ' + made.claim.id);
  for (const [answer, text] of [['YES', 'Yes'], ['NO', 'No'], ['UNKNOWN', 'Not known']]) {
    const button = element('button', '', text);
    button.type = 'button';
    button.dataset.stop = answer;
    button.addEventListener('click', () => give(made, answer));
    made.answers.append(button);
  }
  still(made, made.answers);
  made.result = element('p', 'result');
  ask.append(made.question, made.claim, made.answers, made.stake, made.result);

  story.setAttribute('role', 'rowheader');
  for (const cell of [grade, made.deadline, ask]) {
    cell.setAttribute('role', 'cell');
  }
  row.append(grade, story, made.deadline, ask);
  rows.set(id, made);
  return made;
}

// While the mouse is on these controls, no row moves.
function still(made, controls) {
  controls.addEventListener('pointerenter', event => {
    mouseOn = event.pointerType === 'mouse' ? made : null;
  });
  controls.addEventListener('pointerleave', () => {
    mouseOn = null;
    sort();
  });
}

function fill(made, row) {
  made.row.className = row.grade.replace(' ', '-') || 'none';
  say(made.grade, row.grade ? row.grade.toUpperCase() : 'NO GRADE');
  say(made.worst, row.worst ? 'could be ' + row.worst.toUpperCase() : '');
  say(made.ref, row.reference);
  say(made.proofOf, ' of ' + row.reference + ', opens in a new tab');
  say(made.reason, row.reason + (row.domains ? ' (' + row.domains + ')' : ''));
  say(made.warning, row.warning);

  const change = row.change;
  made.change.hidden = !change;
  if (change) {
    made.change.className = 'change ' + (change.up ? 'up' : 'down');
    say(made.change, (change.up ? '\u25B2 ' : '\u25BC ') + at(change.at) + ' ' + change.says + ', because: ' + change.because);
    if (!made.first && change.at !== made.changedAt) {
      made.freshUntil = performance.now() + FRESH_MILLIS;
    }
    made.changedAt = change.at;
  }
  made.first = false;
  made.row.classList.toggle('fresh', performance.now() < (made.freshUntil || 0));

  must(made, row);
  ask(made, row.question, row.unknown);
}

// A list that stays the same keeps its elements, and with them the focus.
function must(made, row) {
  const key = JSON.stringify(row.duties);
  if (key !== made.dutyKey) {
    const held = made.deadline.contains(document.activeElement) ? document.activeElement.dataset.duty : null;
    made.dutyGuard = performance.now() + TOO_SOON_MILLIS;
    made.dutyKey = key;
    made.duties = row.duties.map(duty => line(made, duty));
    made.next.replaceChildren(...(made.duties.length > 0 ? [made.duties[0].item] : [element('li', '', 'Nothing is due.')]));
    made.others.replaceChildren(...made.duties.slice(1).map(it => it.item));
    if (held !== null) {
      const buttons = [...made.deadline.querySelectorAll('button')].filter(it => it.checkVisibility());
      (buttons.find(it => it.dataset.duty === held) || buttons[0] || made.proof).focus();
    }
  }
  const others = row.duties.length - 1;
  const late = row.late - (row.late > 0 ? 1 : 0);
  made.more.hidden = others < 1;
  say(made.count, 'and ' + others + ' more' + (late > 0 ? ', ' + late + ' overdue' : ''));
  count(made);
}

function line(made, duty) {
  const item = element('li');
  const left = element('span', 'left');
  item.append(left, element('span', 'duty', duty.says + ' (' + duty.who + ')'));
  if (duty.settles) {
    const button = element('button', 'done', 'Done');
    button.type = 'button';
    button.dataset.stop = 'done';
    button.dataset.duty = duty.code + ' ' + duty.about;
    button.append(element('span', 'unseen', ': ' + duty.says));
    button.addEventListener('click', () => finish(made, duty));
    item.append(element('br'), button);
  }
  return {item, left, due: duty.due};
}

function ask(made, question, unknown) {
  const key = question ? question.ref + ' ' + question.field : '';
  if (key !== made.key) {
    // nobody may answer a question that was not on the screen when they reached for the button
    made.guard = performance.now() + TOO_SOON_MILLIS;
    made.key = key;
  }
  made.asked = question;
  if (!question && made.answers.contains(document.activeElement)) {
    made.proof.focus();
  }
  made.answers.hidden = !question;
  say(made.question, question ? question.says : 'Nothing to ask that could change it.');
  // a spoken question may be open: what yes and no say stands beside the buttons
  say(made.claim, question && question.yes ? question.yes + ':' : '');
  const hints = question ? [capital(question.stake) + '.'] : [];
  if (unknown > 0) {
    hints.push(unknown + ' asked, not known.');
  }
  say(made.stake, hints.join(' '));
}

function capital(text) {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

// Colour never says it alone: the word stands there too.
function count(made) {
  made.duties.forEach(duty => {
    const gone = duty.due === null ? 0 : now() - duty.due;
    const late = duty.due !== null && gone > 0;
    duty.left.classList.toggle('late', late);
    say(duty.left, duty.due === null ? '' : late ? 'Overdue by ' + length(gone) : 'in ' + length(-gone));
  });
  const first = made.duties[0];
  made.deadline.classList.toggle('late', Boolean(first) && first.left.classList.contains('late'));
}

async function give(made, answer) {
  if (!made.asked || performance.now() < made.guard) {
    return;
  }
  made.guard = performance.now() + TOO_SOON_MILLIS;
  const asked = made.asked;
  const was = made.changedAt;
  const refused = await send('/answer', {id: made.id, ref: asked.ref, field: asked.field, answer});
  // what it did to the grade arrives beside the reply
  setTimeout(() => result(made, refused
    || (answer === 'UNKNOWN' ? 'Noted: nobody knows. It can still be that bad.'
      : made.changedAt === was ? 'Taken. The grade stays.' : 'Taken, and graded anew.')), 300);
}

async function finish(made, duty) {
  if (performance.now() < made.dutyGuard) {
    return;
  }
  made.dutyGuard = performance.now() + TOO_SOON_MILLIS;
  const refused = await send('/done', {id: made.id, code: duty.code, about: duty.about});
  result(made, refused || 'Recorded as done: ' + duty.says + '.');
}

function result(made, said) {
  say(made.result, said);
  say(document.getElementById('said'), made.ref.textContent + ': ' + said);
  clearTimeout(made.clearing);
  made.clearing = setTimeout(() => say(made.result, ''), RESULT_MILLIS);
}

async function send(path, body) {
  try {
    const reply = await fetch(path, {
      method: 'POST', headers: {'Content-Type': 'application/json'}, body: JSON.stringify(body),
      signal: AbortSignal.timeout(SLOWEST_MILLIS)});
    return reply.status === 204 ? '' : await reply.text();
  } catch (lost) {
    return lost.name === 'TimeoutError' ? 'The desk does not answer: maybe it was taken, look again.'
      : 'Not taken: the desk does not answer.';
  }
}

// The same control one case further up or down, in the next case that has it.
table.addEventListener('keydown', event => {
  const step = {ArrowDown: 'nextElementSibling', ArrowUp: 'previousElementSibling'}[event.key];
  const row = event.target.closest('tr');
  const kind = event.target.dataset.stop;
  if (!step || !row || !kind || event.altKey || event.ctrlKey || event.metaKey) {
    return;
  }
  const same = of => [...of.querySelectorAll('[data-stop="' + kind + '"]')].find(it => it.checkVisibility());
  let next = row[step];
  while (next && !same(next)) {
    next = next[step];
  }
  if (next) {
    event.preventDefault();
    same(next).focus();
  }
});
