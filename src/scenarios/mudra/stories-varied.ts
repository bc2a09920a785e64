import type { Story } from '../scenario';
import { paid, paidOn, step, subsidised, swept, toSanction, toUse, toUseNoMargin } from './story-step';

/** Branches in which the loan goes well another way: early, refinanced, on a card, subsidised, on hypothetical rails. */
export const variants = [
  {
    id: 'prepaid-shorter', chapter: 'early', parent: 'loan', from: 'first-year',
    steps: [
      step('prepaid-same-instalment', ['borrower.prepay'], 'prepaid', 'balance', 'instalment', 'monthsLeft', 'interestLeft'),
      step('closed-sooner', paid(18), 'month', 'charged', 'paid', 'balance'),
    ],
  },
  {
    id: 'prepaid-smaller', chapter: 'early', parent: 'loan', from: 'first-year', inputs: { replan: 'term' },
    steps: [
      step('prepaid-same-term', ['borrower.prepay'], 'prepaid', 'balance', 'instalment', 'monthsLeft', 'interestLeft'),
      step('closed-on-time', paid(24), 'month', 'charged', 'paid', 'balance'),
    ],
  },
  {
    id: 'foreclosed', chapter: 'early', parent: 'loan', from: 'first-year',
    steps: [
      step('quote-asked', ['borrower.askQuote'], 'balance', 'quoteInterest', 'quoteCharge', 'quote', 'quoteUntil'),
      step('foreclosed', ['borrower.payQuote'], 'interest', 'paid', 'balance'),
      step('foreclosed-no-dues', ['lender.giveNoDues'], 'paid', 'charged'),
    ],
  },
  {
    id: 'quote-expires', chapter: 'early', parent: 'foreclosed', from: 'quote-asked', rejoins: 'two-years-on',
    steps: [step('quote-expired', ['quoteClock.end'], 'balance', 'nextDue')],
  },
  {
    id: 'refinanced', chapter: 'refinance', parent: 'loan', from: 'use-checked', inputs: { rate: '9.3' },
    steps: [
      step('mudra-asked', ['lender.askMudra'], 'rate', 'rateCap', 'baseRate'),
      step('refinance-sanctioned', ['mudra.sanction'], 'refinanceRate', 'spread', 'refinanceOffer'),
      step('refinance-drawn', ['lender.drawRefinance'], 'refinanceDrawn', 'refinanceOwed', 'balance'),
      step('both-first-instalments', ['borrower.pay', 'lender.payMudra'], 'interest', 'principal', 'refinanceInstalment', 'refinanceInterest', 'refinancePrincipal'),
      step('both-paid-on', paidOn(34), 'month', 'balance', 'refinanceOwed', 'refinanceMonths'),
      step('both-repaid', paidOn(1), 'charged', 'balance', 'refinanceOwed'),
    ],
  },
  {
    id: 'lender-still-owes', chapter: 'refinance', parent: 'refinanced', from: 'both-first-instalments', inputs: { rate: '9.3' },
    steps: [step('lender-pays-anyway', ['borrower.miss', 'lender.payMudra'], 'arrears', 'refinanceInstalment', 'refinanceOwed')],
  },
  {
    id: 'refinance-refused', chapter: 'refinance', parent: 'loan', from: 'use-checked', rejoins: 'first-instalment',
    steps: [step('refinance-refused', ['lender.askMudra'], 'rate', 'rateCap', 'refinanceRate')],
  },
  {
    id: 'holiday', chapter: 'terms', parent: 'loan', from: 'machine-wanted', inputs: { lender: 'sbi' },
    steps: [
      step('holiday-agreed', [...toSanction, ...toUse], 'rate', 'tenor', 'holiday', 'balance'),
      step('holiday-interest-paid', ['holidayMonth.pass', 'holidayMonth.pass', 'holidayMonth.pass'], 'interest', 'balance', 'instalment'),
      step('after-holiday', ['borrower.pay'], 'interest', 'principal', 'balance'),
    ],
  },
  {
    id: 'holiday-added', chapter: 'terms', parent: 'holiday', from: 'holiday-agreed', inputs: { lender: 'sbi', holidayinterest: 'added' },
    steps: [step('holiday-interest-added', ['holidayMonth.pass', 'holidayMonth.pass', 'holidayMonth.pass'], 'charged', 'balance', 'instalment')],
  },
  {
    id: 'edge', chapter: 'terms', parent: 'loan', from: 'machine-wanted', inputs: { price: '55555' },
    steps: [step('edge-of-shishu', toSanction, 'price', 'nilUpTo', 'margin', 'loan', 'category', 'marginWhy')],
  },
  {
    id: 'tarun', chapter: 'terms', parent: 'loan', from: 'machine-wanted', inputs: { lender: 'sbi', price: '1000000' },
    steps: [
      step('tarun-sanctioned', toSanction, 'loan', 'category', 'rate', 'fee', 'instalment'),
      step('tarun-fee-taken', ['borrower.accept', 'borrower.sign'], 'fee', 'savings', 'margin'),
    ],
  },
  {
    id: 'tarun-plus', chapter: 'terms', parent: 'loan', from: 'machine-wanted', inputs: { date: '2024-11-04', price: '2000000', repaid: 'yes' },
    steps: [step('tarun-plus-sanctioned', toSanction, 'loan', 'category', 'instalment')],
  },
  {
    id: 'card', chapter: 'card', parent: 'loan', from: 'machine-wanted', inputs: { product: 'card', price: '180000' },
    steps: [
      step('limit-sanctioned', toSanction, 'loan', 'cardShare', 'limit', 'rate'),
      step('card-live', ['borrower.accept', 'borrower.sign', 'lender.openLimit'], 'limit', 'unused', 'tillCap', 'machineCap'),
      step('cloth-bought', ['borrower.buy'], 'bought', 'balance', 'unused', 'tillCap'),
      step('cash-drawn', ['borrower.drawCash'], 'cash', 'balance', 'unused', 'machineCap'),
      step('card-paid-back', ['borrower.payBack'], 'payBack', 'balance', 'unused'),
      step('card-interest-paid', ['borrower.pay'], 'interest', 'balance', 'unused'),
      step('limit-closed', ['borrower.closeLimit'], 'interest', 'charged', 'balance'),
    ],
  },
  {
    id: 'subvention', chapter: 'terms', parent: 'loan', from: 'machine-wanted', inputs: { date: '2020-01-06', price: '50000' },
    steps: [
      step('shishu-lent', [...toSanction, ...toUseNoMargin], 'loan', 'category', 'margin', 'marginWhy', 'instalment'),
      step('shishu-paid-to-may', paid(3), 'month', 'balance'),
      step('subvention-begins', subsidised(1), 'opening', 'interest', 'subsidy', 'balance'),
      step('subvention-year', subsidised(11), 'subsidies', 'subsidy', 'balance'),
    ],
  },
  {
    id: 'rails', chapter: 'rails', parent: 'loan', from: 'machine-wanted', inputs: { rails: 'on' },
    steps: [
      step('rails-consent-given', ['borrower.start', 'borrower.submit', 'lender.identify'], 'variant', 'loan', 'turnover'),
      step('rails-scored', ['lender.findComplete', 'lender.score'], 'variant', 'turnover', 'suggested', 'loan'),
      step('rails-signed', ['lender.sanction', 'borrower.accept', 'borrower.sign'], 'variant', 'instalment', 'margin', 'savings'),
      step('rails-escrow-funded', ['borrower.order', 'lender.fundEscrow'], 'variant', 'escrow', 'balance', 'windowEnd'),
      step('rails-escrow-released', ['borrower.confirmDelivery'], 'variant', 'escrow', 'price', 'balance'),
      step('rails-use-proved', ['lender.confirmUse'], 'variant', 'instalment', 'nextDue'),
      step('rails-receipts-swept', ['receipts.arrive'], 'variant', 'receipts', 'sweepRate', 'swept', 'instalment'),
      step('rails-instalment-met', ['borrower.pay'], 'variant', 'interest', 'principal', 'balance', 'savings'),
      step('rails-first-year', swept(11), 'variant', 'month', 'balance', 'charged'),
      step('rails-two-years-on', swept(23), 'variant', 'month', 'balance', 'charged'),
      step('rails-last-instalment', swept(1), 'variant', 'lastInstalment', 'charged', 'balance'),
      step('rails-no-dues', ['lender.giveNoDues', 'lender.report'], 'variant', 'paid', 'record'),
    ],
  },
  {
    id: 'rails-objection', chapter: 'rails-otherwise', parent: 'rails', from: 'rails-escrow-funded', inputs: { rails: 'on' },
    steps: [
      step('rails-objection-made', ['borrower.object'], 'variant', 'escrow', 'balance', 'marginHeld'),
      step('rails-order-given-up', ['borrower.giveUp'], 'variant', 'savings', 'balance'),
    ],
  },
  {
    id: 'rails-silence', chapter: 'rails-otherwise', parent: 'rails', from: 'rails-escrow-funded', inputs: { rails: 'on' },
    steps: [
      step('rails-escrow-timed-out', ['escrowClock.end'], 'variant', 'windowEnd', 'balance'),
      step('rails-delivered-after', ['supplier.deliver', 'lender.confirmUse'], 'variant', 'price', 'nextDue'),
    ],
  },
  {
    id: 'rails-short', chapter: 'rails-otherwise', parent: 'rails', from: 'rails-use-proved', inputs: { rails: 'on', receipts: '45000', savings: '21000' },
    steps: [
      step('rails-receipts-low', ['receipts.arrive'], 'variant', 'receipts', 'swept', 'instalment', 'savings'),
      step('rails-instalment-short', ['borrower.pay'], 'variant', 'arrears', 'savings', 'stressClass'),
    ],
  },
  {
    id: 'rails-person', chapter: 'rails-otherwise', parent: 'rails', from: 'rails-consent-given', inputs: { rails: 'on', turnover: '600000' },
    steps: [step('rails-person-asked', ['lender.findComplete', 'lender.score'], 'variant', 'turnover', 'suggested', 'loan')],
  },
] as const satisfies readonly Story[];
