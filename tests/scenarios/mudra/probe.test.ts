import { test } from 'vitest';
import { catalogue } from '../../../src/engine/catalogue';
import { walk } from '../../../src/engine/walk';
import { startAt } from '../../../src/engine/address';
import { trace } from '../../../src/engine/trace';
import { scenario } from '../../../src/scenarios/mudra/index';
import { writeFileSync } from 'node:fs';
test('probe', () => {
  const steps = catalogue(scenario);
  let out = '';
  let bad = 0;
  for (const story of scenario.stories) {
    const last = story.steps.at(-1)!.id;
    const w = walk(scenario, steps, startAt('en', 'mudra', last));
    if (w.stopped) out += `STOPPED ${story.id} ${JSON.stringify(w.stopped)}\n`;
    for (const s of w.steps) for (const m of [s.before, ...s.moments]) for (const inv of scenario.invariants) {
      const b = inv.broken({ states: m.states, balances: m.balances, accounts: w.accounts, entries: m.entries, context: m.snapshot.context });
      if (b && bad++ < 40) out += `${story.id} ${s.id} ${m.event} ${inv.id}: ${b}\n`;
    }
    out += `== ${story.id}\n`;
    for (const s of w.steps) if (story.steps.some((x) => x.id === s.id)) {
      const f = s.moment.facts;
      const figs = story.steps.find((x) => x.id === s.id)!.figures.map((k) => { const v = f[k]; if (!v) return `${k}=MISSING`; return `${k}=${v.is === 'money' ? String(Number((v.value as any).minor) / 100) : v.is === 'day' || v.is === 'moment' ? new Date(v.value + 19800000).toISOString().slice(0, 16) : JSON.stringify((v as any).value)}`; });
      out += `  ${s.id} ${new Date(s.moment.time + 19800000).toISOString().slice(0, 16)} [${s.moment.states.join(' ')}] ${figs.join(' ')}\n`;
    }
  }
  writeFileSync('/tmp/w/mudra-probe.txt', out);
  void trace; const t0 = performance.now(); const w = walk(scenario, steps, startAt('en','mudra','no-dues')); console.log('walk', performance.now()-t0, w.steps.length);
}, 60000);
