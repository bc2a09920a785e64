import Fraction from 'fraction.js';
import { describe, expect, test } from 'vitest';
import { dayInterest, instalmentOf, monthInterest, outlook, rupees } from '../../../src/scenarios/mudra/arithmetic';
import { toSanction, toUseNoMargin } from '../../../src/scenarios/mudra/story-step';
import { balance, contextOf, fact, facts, type Given, leafOf, run, times, toMissed, toNpa, toRepay } from './given';

const inr = (whole: number) => rupees(BigInt(whole) * 100n);
const emi = (loan: number, rate: string, months: number): number => Number(instalmentOf(inr(loan), new Fraction(rate), months).minor / 100n);

describe('arithmetic (dossier, section 9)', () => {
  test('finds the published instalments, to the nearest rupee', () => {
    expect(emi(180_000, '12', 36)).toBe(5979);
    expect(emi(180_000, '9.3', 36)).toBe(5749);
    expect(emi(180_000, '6.72', 36)).toBe(5535);
    expect(emi(500_000, '7.8', 36)).toBe(15_622); // [130]
    expect(emi(50_000, '9.5', 36)).toBe(1602); // [128]
    expect(emi(300_000, '10.5', 60)).toBe(6448); // [128] prints 6,449: that lender rounds up
    expect(emi(800_000, '11', 84)).toBe(13_698); // [128] prints 13,701
    expect(emi(100_000, '12', 24)).toBe(4707); // [131] prints 9,650, which is wrong
  });

  test('divides evenly without interest, and asks all at once in one month', () => {
    expect(emi(180_000, '0', 36)).toBe(5000);
    expect(emi(100_000, '0', 36)).toBe(2778);
    expect(outlook(inr(100_000), new Fraction(0), inr(2778), 36)).toEqual({ months: 36, last: inr(2770), interest: inr(0) });
    expect(emi(180_000, '12', 1)).toBe(181_800);
  });

  test('rounds half a rupee up, and takes actual days over 365', () => {
    expect(monthInterest(inr(50), new Fraction(12))).toEqual(inr(1));
    expect(monthInterest(inr(49), new Fraction(12))).toEqual(inr(0));
    expect(dayInterest(inr(127_000).minor * 10n, new Fraction(12))).toEqual(inr(418));
  });
});

describe('the reference loan', () => {
  test('is offered with the figures of section 9', () => {
    const offer = run({}, toSanction);
    expect(
      facts(
        offer,
        'price',
        'margin',
        'loan',
        'category',
        'fee',
        'instalment',
        'firstInterest',
        'firstPrincipal',
        'lastInstalment',
        'interestInAll',
        'paidInAll',
      ),
    ).toEqual([200_000, 20_000, 180_000, 'kishor', 0, 5979, 1800, 4179, 5960, 35_225, 215_225]);
    expect(fact(offer, 'day')).toBe('2015-10-12');
  });

  test('runs from the supplier paid on 1 Nov 2015 to the last instalment on 1 Nov 2018', () => {
    const used = run({}, toRepay);
    expect(facts(used, 'nextDue', 'balance')).toEqual(['2015-12-01', 180_000]);
    const first = run({}, [...toRepay, 'borrower.pay']);
    expect(facts(first, 'day', 'interest', 'principal', 'balance', 'month')).toEqual(['2015-12-01', 1800, 4179, 175_821, 1]);
    const year = run({}, [...toRepay, ...times(12, 'borrower.pay')]);
    expect(facts(year, 'balance', 'month')).toEqual([127_000, 12]);
    const all = run({}, [...toRepay, ...times(36, 'borrower.pay')]);
    expect(leafOf(all)).toBe('lent.loan.resolution.closed');
    expect(facts(all, 'day', 'charged', 'paid', 'balance', 'month')).toEqual(['2018-11-01', 35_225, 215_225, 0, 36]);
    expect(balance(all, 'lender.interestIncome')).toBe(35_225);
    expect(balance(all, 'borrower.machine')).toBe(200_000);
    const [before] = all.moments.slice(-2);
    expect(before!.balances.get('lender.loan')).toBe(5960_00n - 59_00n);
  });

  test('at the base rate, with refinance: 5,749, last 5,753, interest 26,968; the lender pays 5,535 and keeps 2.58 points', () => {
    const asked = [...toRepay, 'lender.askMudra', 'mudra.sanction', 'lender.drawRefinance'] as const;
    const drawn = run({ rate: '9.3' }, asked);
    expect(facts(drawn, 'instalment', 'lastInstalment', 'interestInAll', 'spread', 'refinanceDrawn', 'refinanceInstalment')).toEqual([
      5749,
      5753,
      26_968,
      '2.58',
      180_000,
      5535,
    ]);
    const first = run({ rate: '9.3' }, [...asked, 'borrower.pay', 'lender.payMudra']);
    expect(facts(first, 'refinanceInterest', 'refinancePrincipal', 'refinanceOwed')).toEqual([1008, 4527, 175_473]);
    const all = run({ rate: '9.3' }, [...asked, ...times(36, 'borrower.pay', 'lender.payMudra')]);
    expect(facts(all, 'charged', 'refinanceOwed')).toEqual([26_968, 0]);
    expect(balance(all, 'mudra.refinance')).toBe(0);
  });

  test('is refused refinance at 12 %: the cap of a commercial bank is its base rate', () => {
    const refused = run({}, [...toRepay, 'lender.askMudra']);
    expect(facts(refused, 'rate', 'rateCap', 'refinanceOwed')).toEqual(['12', '9.3', 0]);
    expect(refused.moments.at(-1)!.states).toContain('lent.refinance.notSought');
    for (const [type, cap] of [
      ['rural', '10.22'],
      ['cooperative', '10.22'],
      ['mfi', '16.72'],
      ['nbfc', '12.72'],
    ] as const) {
      expect(fact(run({ type }, []), 'rateCap')).toBe(cap);
    }
  });
});

describe('the missed instalment (dossier, section 12)', () => {
  test('reaches SMA-1 on 2 Mar, SMA-2 on 1 Apr and NPA on 1 May 2016', () => {
    const missed = run({}, toMissed);
    expect(facts(missed, 'day', 'stressClass', 'sma1On', 'sma2On', 'npaOn', 'arrears')).toEqual([
      '2016-02-01',
      'sma0',
      '2016-03-02',
      '2016-04-01',
      '2016-05-01',
      5979,
    ]);
    const days = run({}, toNpa)
      .moments.filter(({ event }) => event === 'classClock.end')
      .map(({ time }) => new Date(time + 19_800_000).toISOString().slice(0, 10));
    expect(days).toEqual(['2016-03-02', '2016-04-01', '2016-05-01']);
  });

  test('reverses 6,967 of interest, provides 25,740, and asks 23,916 for the cure', () => {
    const npa = run({}, toNpa);
    expect(facts(npa, 'balance', 'reversed', 'provision', 'arrears', 'owed')).toEqual([171_600, 6967, 25_740, 23_916, 178_567]);
    expect(balance(npa, 'lender.memo')).toBe(6967);
    expect(
      run({}, toNpa)
        .moments.slice(-7)
        .flatMap(({ entries }) => entries)
        .filter(({ id }) => id === 'applyInterest')
        .map(({ transfers }) => Number(transfers[0]!.amount.minor / 100n)),
    ).toEqual([1733, 1750, 1768]);
    const cured = run({}, [...toNpa, 'borrower.payArrears']);
    expect(facts(cured, 'paid', 'provision', 'arrears', 'balance', 'stressClass')).toEqual([11_958 + 23_916, 0, 0, 178_567 - 23_916, 'standard']);
    expect(leafOf(cured)).toBe('lent.loan.repayment.current');
  });

  test('counts by the 2021 example: due 31 Mar gives 30 Apr, 30 May, 29 Jun [77]', () => {
    // Lodged 29 days before 31 Jan 2021, the day of disbursal: the second instalment is due on 31 Mar.
    const late = run({ date: '2021-01-02', price: '40000' }, [...toSanction, ...toUseNoMargin, 'borrower.pay', 'borrower.miss']);
    expect(facts(late, 'dueSince', 'sma1On', 'sma2On', 'npaOn')).toEqual(['2021-03-31', '2021-04-30', '2021-05-30', '2021-06-29']);
  });

  test('walks down the ladder of provisions: 15, 25, 40, 40, 100 %', () => {
    const ages = [0, 1, 2, 3, 4].map((years) => facts(run({}, [...toNpa, ...times(years, 'npaYear.pass')]), 'provisionRate', 'provision'));
    expect(ages).toEqual([
      ['15', 25_740],
      ['25', 42_900],
      ['40', 68_640],
      ['40', 68_640],
      ['100', 171_600],
    ]);
  });

  test('goes on down it after the recall, on what is still outstanding', () => {
    const recovered = [...toNpa, 'lender.recall', 'lender.claim', 'guarantor.pay', 'court.recover'] as const;
    // 300 days as NPA: 15 % of 1,71,600 - 60,000.
    expect(facts(run({}, recovered), 'stressClass', 'balance', 'provision')).toEqual(['substandard', 111_600, 16_740]);
    // A year later 25 %, all of it used by the write-off.
    const written = run({}, [...recovered, 'lender.writeOff']);
    expect(facts(written, 'stressClass', 'provisionRate', 'provision')).toEqual(['doubtful1', '25', 0]);
    expect(balance(written, 'lender.provisionExpense')).toBe(27_900);
    expect(fact(run({}, [...recovered, 'lender.writeOff', ...times(2, 'borrower.payLate'), 'lender.closeFile']), 'stressClass')).toBe('doubtful2');
    expect(fact(run({}, [...recovered, 'lender.writeOff', 'lender.closeFile', 'cover.end']), 'stressClass')).toBe('loss');
    // Whoever waits for dues instead of years grows old as well.
    expect(fact(run({}, [...toNpa, ...times(13, 'dueDate.pass')]), 'stressClass')).toBe('doubtful1');
  });

  test('is no ladder for a loan recalled before it is an NPA', () => {
    const misused = [...toRepay.slice(0, toRepay.indexOf('supplier.deliver')), 'deliveryClock.end', 'lender.findMisuse'] as const;
    const written = run({}, [...misused, 'lender.sue', 'court.recover', 'lender.writeOff']);
    expect(balance(written, 'lender.provisionExpense')).toBe(0);
    expect(facts(written, 'standing', 'stressClass')).toEqual(['overdue', 'overdue']);
  });
});

describe('the guarantee', () => {
  const claim = [...toNpa, 'lender.recall', 'lender.claim', 'guarantor.pay'] as const;

  test('pays a share above the first loss, this loan its part of it', () => {
    const paid = run({}, claim);
    // D = 10,00,000 + 1,78,567; (D - 5 % of 1 crore) x 50 % = 3,39,284; x 1,78,567 / D = 51,406.
    expect(facts(paid, 'inDefault', 'firstLoss', 'payout', 'claim')).toEqual([178_567, 500_000, 339_284, 51_406]);
    expect(balance(paid, 'guarantor.claims')).toBe(51_406);
  });

  test('in its later form the ceiling binds from D = 23 % of the portfolio', () => {
    const later = { paidshare: '75', firstloss: '3' };
    expect(fact(run({ ...later, poolbad: String(2_300_000 - 178_567) }, toNpa), 'payout')).toBe(1_500_000);
    expect(fact(run({ ...later, poolbad: String(2_299_900 - 178_567) }, toNpa), 'payout')).toBe(1_499_925);
    expect(fact(run({ ...later, poolbad: '9000000' }, toNpa), 'payout')).toBe(1_500_000);
  });

  test('shares a recovery as it shared the loss, and leaves the rest to the lender', () => {
    const written = run({}, [...claim, 'court.recover', 'lender.writeOff']);
    // 60,000 x 51,406 / 1,78,567 = 17,273; 1,71,600 - 60,000 - (51,406 - 17,273) = 77,467.
    expect(facts(written, 'recovered', 'share', 'writtenOff', 'lost')).toEqual([60_000, 17_273, 111_600, 77_467]);
    expect(balance(written, 'lender.writeOffLoss') + 27_900).toBe(77_467);
    // 1,78,567 and 1,761 of interest during the notice, less 60,000.
    expect(balance(written, 'borrower.loanOwed')).toBe(120_328);
  });
});

describe('paying early', () => {
  const year = [...toRepay, ...times(12, 'borrower.pay')];

  test('forecloses ten days after the twelfth instalment for 1,27,000 and 418', () => {
    const quoted = run({}, [...year, 'borrower.askQuote']);
    expect(facts(quoted, 'day', 'quoteInterest', 'quoteCharge', 'quote')).toEqual(['2016-11-11', 418, 0, 127_418]);
    const closed = run({ charge: '2' }, [...year, 'borrower.askQuote', 'borrower.payQuote']);
    expect(balance(closed, 'lender.feeIncome')).toBe(2540);
    expect(contextOf(closed).ended).toBe('closed');
  });

  test('prepays 30,000: fewer instalments, or smaller ones', () => {
    expect(facts(run({}, [...year, 'borrower.prepay']), 'balance', 'instalment', 'monthsLeft')).toEqual([97_000, 5979, 18]);
    expect(facts(run({ replan: 'term' }, [...year, 'borrower.prepay']), 'balance', 'instalment', 'monthsLeft')).toEqual([97_000, 4566, 24]);
  });
});

describe('lenders, categories, margins', () => {
  test('settles a loan of 49,999 on a price of 55,555, and says why', () => {
    const offer = run({ price: '55555' }, toSanction);
    expect(facts(offer, 'margin', 'loan', 'category', 'marginWhy')).toEqual([5556, 49_999, 'shishu', 'edge']);
    expect(facts(run({ price: '50000' }, []), 'margin', 'loan', 'category', 'marginWhy')).toEqual([0, 50_000, 'shishu', 'nil']);
    expect(facts(run({ price: '50001' }, []), 'margin', 'loan', 'category', 'marginWhy')).toEqual([5000, 45_001, 'shishu', 'edge']);
    expect(facts(run({ price: '55557' }, []), 'margin', 'loan', 'category', 'marginWhy')).toEqual([5556, 50_001, 'kishor', 'share']);
  });

  test('takes 4,500 on a Tarun loan of 9,00,000 [34]', () => {
    const signed = run({ lender: 'sbi', price: '1000000' }, [...toSanction, 'borrower.accept', 'borrower.sign']);
    expect(facts(signed, 'loan', 'category', 'fee', 'rate')).toEqual([900_000, 'tarun', 4500, '11']);
    expect(balance(signed, 'lender.feeIncome')).toBe(4500);
  });

  test('knows Tarun Plus only from 24 Oct 2024, after a Tarun loan repaid [30][31]', () => {
    const big = { price: '2000000', repaid: 'yes' };
    expect(fact(run({ ...big, date: '2024-10-24' }, []), 'category')).toBe('tarunPlus');
    expect(fact(run({ ...big, date: '2024-10-23' }, []), 'category')).toBe('outside');
    expect(fact(run({ ...big, repaid: 'no', date: '2024-10-24' }, []), 'category')).toBe('outside');
  });

  test('follows the published rules of each lender [34][37][38]', () => {
    expect(facts(run({ lender: 'saraswat', price: '1000000' }, []), 'loan', 'fee', 'tenor')).toEqual([800_000, 5000, 60]);
    expect(facts(run({ lender: 'canara', price: '25000' }, []), 'margin', 'holiday')).toEqual([0, 2]);
    expect(facts(run({ lender: 'baroda', price: '40000' }, []), 'rate')).toEqual(['9.3']);
    expect(facts(run({ lender: 'baroda' }, []), 'rate')).toEqual(['9.8']);
    expect(facts(run({ lender: 'baroda', price: '500000' }, []), 'rate')).toEqual(['10.3']);
  });

  test('lets interest run through a holiday, paid or added', () => {
    const start = [...toRepay, ...times(3, 'holidayMonth.pass')];
    expect(facts(run({ lender: 'sbi' }, start), 'balance', 'instalment', 'monthsLeft')).toEqual([180_000, emi(180_000, '11', 57), 57]);
    const added = run({ lender: 'sbi', holidayinterest: 'added' }, start);
    expect(facts(added, 'balance', 'instalment')).toEqual([184_995, emi(184_995, '11', 57)]);
  });

  test('subsidises two points of a Shishu month from June 2020 [44]', () => {
    const paid = run({ date: '2020-01-06', price: '50000' }, [...toSanction, ...toUseNoMargin, ...times(5, 'borrower.pay'), 'sidbi.subsidise']);
    // 45,286 x 2 % / 12 = 75.48.
    expect(facts(paid, 'day', 'opening', 'subsidy')).toEqual(['2020-07-04', 45_286, 75]);
  });

  test('subsidises no more than the interest of the month', () => {
    const given = { date: '2020-01-06', price: '50000', rate: '1' };
    const paid = run(given, [...toSanction, ...toUseNoMargin, ...times(5, 'borrower.pay'), 'sidbi.subsidise']);
    expect(fact(paid, 'subsidy')).toBe(fact(paid, 'interest'));
  });
});

describe('hypothetical rails (dossier, section 13)', () => {
  const used = [
    'borrower.start',
    'borrower.submit',
    'lender.identify',
    'lender.findComplete',
    'lender.score',
    'lender.sanction',
    'borrower.accept',
    'borrower.sign',
    'borrower.order',
    'lender.fundEscrow',
    'borrower.confirmDelivery',
    'lender.confirmUse',
  ] as const;

  test('sweeps 8,000 of 80,000, limited to 5,979', () => {
    expect(fact(run({ rails: 'on' }, [...used, 'receipts.arrive']), 'swept')).toBe(5979);
  });

  test('sweeps 4,500 of 45,000; the rest of 1,479 comes from the account, or the instalment is short by 479', () => {
    const poor = { rails: 'on', receipts: '45000' };
    const met = run(poor, [...used, 'receipts.arrive', 'borrower.pay']);
    expect(facts(met, 'savings', 'arrears', 'balance')).toEqual([5000 - 1479, 0, 175_821]);
    const short = run({ ...poor, savings: '21000' }, [...used, 'receipts.arrive', 'borrower.pay']);
    expect(facts(short, 'savings', 'arrears', 'stressClass')).toEqual([0, 479, 'sma0']);
  });

  test('suggest a fifth of the receipts, at most what the scheme lends that day', () => {
    const suggested = (given: Given) => fact(run({ rails: 'on', turnover: '10000000', ...given }, []), 'suggested');
    expect(suggested({ turnover: '600000' })).toBe(120_000);
    expect(suggested({})).toBe(1_000_000);
    expect(suggested({ date: '2024-11-04' })).toBe(1_000_000);
    expect(suggested({ date: '2024-11-04', repaid: 'yes' })).toBe(2_000_000);
  });

  test.each([
    ['listed', 'screenedOut'],
    ['default', 'defaultFound'],
  ])('refuse a borrower whose record is %s, whatever the receipts', (record, says) => {
    const asked = used.slice(0, used.indexOf('lender.score') + 1);
    const refused = run({ rails: 'on', record, turnover: '10000000' }, asked);
    expect(leafOf(refused)).toBe('appraisal.rejected');
    expect(refused.moments.at(-1)!.taken).toMatchObject([{ says, basis: 'hypothetical' }]);
    expect(leafOf(run({ rails: 'on', record, turnover: '10000000' }, [...asked, 'borrower.reapply', ...asked]))).toBe('appraisal.decided');
  });

  test('are closed to a loan on paper', () => {
    expect(() => run({}, ['borrower.start', 'borrower.submit', 'lender.identify', 'lender.findComplete', 'lender.score'])).toThrow('refused');
  });
});
