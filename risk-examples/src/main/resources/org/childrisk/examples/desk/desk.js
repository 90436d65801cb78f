'use strict';

// What the server sends is shown here; rows.js makes the rows.

const NEWS_SHOWN = 3;
const MINUTE = 60000;
const SPEEDS = [1, 10, 60, 120, 600, 3600];

const rows = new Map();
const lines = document.getElementById('lines');
const pause = document.getElementById('pause');
const speed = document.getElementById('speed');

let newest = null;
let receivedAt = 0;
let lastNews = 0;
let clockText = null;
let connected = true;

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
  say(document.getElementById('pace'), state.over ? 'The evening is over: start the command again.'
    : state.running ? '' : 'Time stands still');
  speed.disabled = pause.disabled;
  choose(state.speed);
  alarm();
  beat();
}

function choose(chosen) {
  if (speed.dataset.chosen === String(chosen)) {
    return;
  }
  speed.dataset.chosen = chosen;
  // whoever is typing 600 has chosen 60 on the way: options that are there stay, so that the next key still counts
  if (![...speed.options].some(it => it.value === String(chosen))) {
    speed.replaceChildren(...[...new Set([...SPEEDS, chosen])].sort((a, b) => a - b).map(
      it => new Option(it + '\u00D7', it)));
  }
  speed.value = chosen;
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

let clockSet = Promise.resolve();

// One after the other: of two speeds chosen quickly the second must be the last to reach the desk.
function setClock(wanted) {
  clockSet = clockSet.then(() => send('/clock', wanted));
}

pause.addEventListener('click', () => setClock({run: !newest.running}));
speed.addEventListener('change', () => setClock({speed: Number(speed.value)}));

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
