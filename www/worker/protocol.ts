/** What the page and the worker say to each other: one question at a time, one answer to each. */

import type {
  AcquisitionCurve,
  Behind,
  Cohorts,
  Comparison,
  Concentration,
  Continuation,
  CustomerList,
  CustomerPage,
  FileFormat,
  Glance,
  Groupings,
  GroupsReport,
  JointReceipt,
  Lever,
  ListedRow,
  Options,
  OutlookReport,
  OutlookStage,
  PeriodFigures,
  ProductsReport,
  ReminderList,
  ReportFile,
  ReportQuestion,
  SampleTruth,
  SegmentPart,
  SubscriptionReport,
  SubscriptionWishes,
  TierPart,
  Wishes,
  YearOnYear,
} from '../core/types.ts';

/** A file and what the merchant has decided about it. */
export interface GivenFile {
  readonly contents: Blob;
  readonly options: Options;
}

/** The sample shop's files, and what is true of it. */
export interface Sample {
  readonly orders: Uint8Array<ArrayBuffer>;
  readonly subscriptions: Uint8Array<ArrayBuffer>;
  readonly truth: SampleTruth;
}

/** What the report answers, by what it is asked about. */
export interface ReportAnswers {
  readonly glance: Glance;
  readonly customers: CustomerList;
  readonly customer: CustomerPage;
  readonly segments: readonly SegmentPart[];
  readonly tiers: readonly TierPart[];
  readonly 'slipping-away': CustomerList;
  readonly 'one-time': CustomerList;
  readonly concentration: Concentration;
  readonly cohorts: Cohorts;
  readonly continuation: readonly Continuation[];
  readonly 'over-time': readonly PeriodFigures[];
  readonly 'year-on-year': YearOnYear;
  readonly groupings: Groupings;
  readonly groups: GroupsReport;
  readonly products: ProductsReport;
  readonly reminders: ReminderList;
  readonly plan: readonly Lever[];
  readonly acquisition: AcquisitionCurve;
  readonly snapshot: string;
  readonly compare: Comparison;
}

/** What the page can ask, and what it gets. */
export interface Exchange {
  /** Read files as one history; the worker keeps them for the other questions. */
  readonly read: {
    readonly ask: { readonly files: readonly GivenFile[] };
    readonly answer: JointReceipt;
  };
  /** The first rows behind a line of the receipt that begin after a line of the file. */
  readonly rows: {
    readonly ask: {
      readonly file: number;
      readonly behind: Behind;
      readonly line: number;
      readonly limit: number;
    };
    readonly answer: readonly ListedRow[];
  };
  /** All of them as the bytes of a CSV file. */
  readonly download: {
    readonly ask: { readonly file: number; readonly behind: Behind };
    readonly answer: Uint8Array<ArrayBuffer>;
  };
  /** The orders of all files as the bytes of a CSV file. */
  readonly orders: {
    readonly ask: Record<never, never>;
    readonly answer: Uint8Array<ArrayBuffer>;
  };
  /** What their customers will be worth; nothing where nobody can be told apart. */
  readonly outlook: {
    readonly ask: { readonly wishes: Wishes };
    readonly answer: OutlookReport | null;
  };
  /** What the report says of the last outlook: a part of `ReportAnswers`, or nothing. */
  readonly report: {
    readonly ask: { readonly question: ReportQuestion };
    readonly answer: ReportAnswers[keyof ReportAnswers] | null;
  };
  /** A part of the report as the bytes of a file. */
  readonly 'report-file': {
    readonly ask: { readonly file: ReportFile; readonly format: FileFormat };
    readonly answer: Uint8Array<ArrayBuffer>;
  };
  /** The sample shop; no file need be read for it. */
  readonly sample: {
    readonly ask: Record<never, never>;
    readonly answer: Sample;
  };
  /** What subscribers are worth; nothing where the files have none. */
  readonly subscriptions: {
    readonly ask: { readonly wishes: SubscriptionWishes };
    readonly answer: SubscriptionReport | null;
  };
}

export type Kind = keyof Exchange;

export type Question = { [K in Kind]: { readonly kind: K } & Exchange[K]['ask'] }[Kind];

/** The wasm for other formats, which the page sends when the worker needs it. */
export interface Delivery {
  readonly kind: 'formats';
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** How far the worker is. */
export type Advance = Reading | Working;

/** Bytes of `all` in a file, as they are read or made UTF-8. */
export interface Reading {
  readonly file: number;
  readonly stage: 'reading' | 'decoding';
  readonly bytes: number;
  readonly all: number;
}

/** The share of a stage that is done. */
export interface Working {
  readonly stage: OutlookStage;
  readonly share: number;
}

/**
 * Why there is no answer: the browser could not read a file, a decision is none that is known, the
 * worker has read no files, or it broke down.
 */
export type Breakdown = 'unreadable' | 'bad-input' | 'unread' | 'crashed';

export type Reply =
  | ({ readonly kind: 'progress' } & Advance)
  | { readonly kind: 'formats-needed' }
  | { readonly kind: 'answer'; readonly answer: Exchange[Kind]['answer'] }
  | { readonly kind: 'breakdown'; readonly breakdown: Breakdown };
