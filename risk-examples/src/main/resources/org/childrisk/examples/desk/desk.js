'use strict';

// Everything that a case says is set as text, never as markup.

const FRESH_MILLIS = 6000;
const TOO_SOON_MILLIS = 600;
const RESULT_MILLIS = 8000;
const NEWS_SHOWN = 3;
const MINUTE = 60000;

const rows = new Map();
const table = document.getElementById('rows');
const lines = document.getElementById('lines');
const pause = document.getElementById('pause');

let newest = null;
let receivedAt = 0;
let lastNews = 0;
let clockText = null;
let connected = true;
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

function now() {
  const gone = newest.running ? (performance.now() - receivedAt) * newest.speed : 0;
  return newest.now + gone;
}

// Lengths of time as a person would say them.
function length(millis) {
  const minutes = Math.floor(millis / MINUTE);
  if (minutes < 1) {
    return 'less than 1 min';
  }
  const days = Math.floor(minutes / 1440);
  const hours = Math.floor(minutes / 60) % 24;
  const parts = days > 0
    ? [[days, 'd'], [hours, 'h']]
    : [[hours, 'h'], [minutes % 60, 'min']];
  return parts.filter(part => part[0] > 0).map(part => part[0] + ' ' + part[1]).join(' ');
}

function create(id) {
  const row = element('tr');
  row.setAttribute('role', 'row');
  const made = {id, row, key: '', changedAt: 0, first: true, guard: 0, due: null};

  const grade = element('td');
  made.grade = element('span', 'grade');
  made.worst = element('span', 'dim');
  grade.append(made.grade, made.worst);

  const story = element('th');
  story.scope = 'row';
  const name = element('span', 'name');
  made.ref = element('span', 'ref');
  made.proof = element('a', 'proof', 'Proof');
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
  made.left = element('span', 'left');
  made.duty = element('span', 'duty');
  made.more = element('p', 'dim');
  made.deadline.append(made.left, made.duty, made.more);

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
    button.addEventListener('click', () => give(made, answer));
    made.answers.append(button);
  }
  made.answers.addEventListener('pointerenter', event => {
    mouseOn = event.pointerType === 'mouse' ? made : null;
  });
  made.answers.addEventListener('pointerleave', () => {
    mouseOn = null;
    sort();
  });
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

  const duty = row.duty;
  made.due = duty ? duty.due : null;
  say(made.duty, duty ? duty.says + ' (' + duty.who + ')' : 'Nothing is due.');
  const others = row.open - 1;
  const late = row.late - (row.late > 0 ? 1 : 0);
  say(made.more, others > 0 ? 'and ' + others + ' more' + (late > 0 ? ', ' + late + ' overdue' : '') : '');
  count(made);
  ask(made, row.question, row.unknown);
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
  const gone = made.due === null ? 0 : now() - made.due;
  const late = made.due !== null && gone > 0;
  made.deadline.classList.toggle('late', late);
  say(made.left, made.due === null ? '' : late ? 'Overdue by ' + length(gone) : 'in ' + length(-gone));
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
  setTimeout(() => {
    const said = refused
      || (answer === 'UNKNOWN' ? 'Noted: nobody knows. It can still be that bad.'
        : made.changedAt === was ? 'Taken. The grade stays.' : 'Taken, and graded anew.');
    say(made.result, said);
    say(document.getElementById('said'), made.ref.textContent + ': ' + said);
    clearTimeout(made.clearing);
    made.clearing = setTimeout(() => say(made.result, ''), RESULT_MILLIS);
  }, 300);
}

async function send(path, body) {
  try {
    const reply = await fetch(path, {
      method: 'POST', headers: {'Content-Type': 'application/json'}, body: JSON.stringify(body)});
    return reply.status === 204 ? '' : await reply.text();
  } catch (lost) {
    return 'Not taken: the desk does not answer.';
  }
}

function at(moment) {
  return clockText.format(moment);
}

// Rows go round the one that has the focus, so that it keeps it. While the mouse is on an answer, nothing moves.
function sort() {
  if (mouseOn !== null) {
    newest.rows.filter(row => !rows.get(row.id).row.isConnected).forEach(row => table.append(rows.get(row.id).row));
    return;
  }
  const wanted = newest.rows.map(row => rows.get(row.id).row);
  const focused = wanted.findIndex(row => row.contains(document.activeElement));
  if (focused < 0) {
    wanted.forEach((row, place) => {
      if (table.children[place] !== row) {
        table.insertBefore(row, table.children[place] || null);
      }
    });
    return;
  }
  wanted.slice(0, focused).forEach(row => table.insertBefore(row, wanted[focused]));
  wanted.slice(focused + 1).forEach(row => table.append(row));
}

function tell(news) {
  for (const item of news.filter(it => it.number > lastNews)) {
    lastNews = item.number;
    const line = element('li', item.kind);
    const text = element('span');
    const made = rows.get(item.id);
    text.append(element('strong', '', made ? made.ref.textContent : 'case'), ': ' + item.says);
    line.append(element('time', '', at(item.at)), text);
    lines.prepend(line);
  }
  while (lines.children.length > NEWS_SHOWN) {
    lines.lastChild.remove();
  }
}

function show(state) {
  const first = newest === null;
  newest = state;
  receivedAt = performance.now();
  if (clockText === null) {
    clockText = new Intl.DateTimeFormat('en-GB', {hour: '2-digit', minute: '2-digit', timeZone: state.zone});
    say(document.getElementById('day'), new Intl.DateTimeFormat('en-GB',
      {weekday: 'short', day: 'numeric', month: 'short', timeZone: state.zone}).format(state.now));
  }
  for (const row of state.rows) {
    fill(rows.get(row.id) || create(row.id), row);
  }
  sort();
  tell(state.news);
  if (first) {
    // what is there already is not read out as news
    setTimeout(() => document.getElementById('log').setAttribute('role', 'log'), 500);
  }
  const late = state.rows.filter(row => row.late > 0).length;
  const high = state.rows.filter(row => row.grade === 'high').length;
  say(document.getElementById('counts'),
    state.rows.length + ' open, ' + high + ' high, ' + late + ' with something overdue');
  document.title = (late > 0 ? '(' + late + ' overdue) ' : '') + 'Desk';
  pause.disabled = state.over || state.trouble !== '';
  say(pause, state.running || state.over ? 'Pause' : 'Go on');
  say(document.getElementById('speed'), state.over ? 'The evening is over: start the command again.'
    : !state.running ? 'Time stands still' : state.speed === 1 ? 'As fast as the evening itself'
      : state.speed + ' times as fast');
  alarm();
  beat();
}

function alarm() {
  const lost = connected ? '' : 'No connection to the desk: what is shown is old. ';
  say(document.getElementById('trouble'), lost + (newest ? newest.trouble : ''));
}

function beat() {
  if (newest === null) {
    return;
  }
  say(document.getElementById('clock'), at(now()));
  for (const row of newest.rows) {
    const made = rows.get(row.id);
    count(made);
    made.row.classList.toggle('fresh', performance.now() < (made.freshUntil || 0));
  }
}

// The same control one case further up or down.
table.addEventListener('keydown', event => {
  const step = {ArrowDown: 'nextElementSibling', ArrowUp: 'previousElementSibling'}[event.key];
  const row = event.target.closest('tr');
  if (!step || !row || event.altKey || event.ctrlKey || event.metaKey) {
    return;
  }
  const stops = of => [...of.querySelectorAll('a, button')];
  const place = stops(row).indexOf(event.target);
  let next = row[step];
  while (next && !(stops(next)[place] && stops(next)[place].checkVisibility())) {
    next = next[step];
  }
  if (next && place >= 0) {
    event.preventDefault();
    stops(next)[place].focus();
  }
});

pause.addEventListener('click', () => send('/clock', {run: !newest.running}));

const source = new EventSource('/events');
source.onmessage = event => {
  connected = true;
  show(JSON.parse(event.data));
};
source.onerror = () => {
  connected = false;
  if (newest) {
    newest.now = now();
    newest.running = false;
  }
  alarm();
};
setInterval(beat, 500);
