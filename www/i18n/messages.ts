/** The messages of one language, which the build has made of its Fluent files. */

import type { Language } from './language.ts';
import { numberFormat } from './number-format.ts';

/** A number that is shown with so many decimals at most, where that is not four. */
export class Rounded {
  constructor(
    readonly number: number,
    readonly decimals: number,
  ) {}
}

export type MessageArguments = Readonly<Record<string, Argument>>;

type Argument = string | number | Rounded;

type Write = (value: Argument) => string;

/** The variant of a number itself, of its plural form, or of a name; else the one named `_`. */
type Choose = (value: Argument, variants: Readonly<Record<string, string>>) => string | undefined;

/** A message with gaps: writes what fills them, and chooses by what is given. */
type Gapped = (args: MessageArguments, write: Write, choose: Choose) => string;

/** Messages by their ids. */
export type Table = Readonly<Record<string, string | Gapped>>;

/** How a language writes numbers, and which plural form goes with each. */
interface Numbers {
  readonly format: Intl.NumberFormat;
  readonly plural: Intl.PluralRules;
}

export class Messages {
  readonly #table: Table;
  readonly #numbers = new Map<number, Numbers>();

  constructor(
    private readonly language: Language,
    tables: readonly Table[],
  ) {
    this.#table = Object.assign({}, ...tables);
  }

  /** The message, with its gaps filled; its id where a language lacks it, which a test rules out. */
  text(id: string, args: MessageArguments = {}): string {
    const message = this.#table[id] ?? id;
    return typeof message === 'string' ? message : message(args, this.#write, this.#choose);
  }

  has(id: string): boolean {
    return id in this.#table;
  }

  // All our languages run left to right, so that no isolation marks need to end up in copied text.
  readonly #write: Write = (value) => {
    if (typeof value === 'string') return value;
    const { number, decimals } = counted(value);
    return this.#numbersOf(decimals).format.format(number);
  };

  readonly #choose: Choose = (value, variants) => {
    if (typeof value === 'string') return variants[value] ?? variants['_'];
    const { number, decimals } = counted(value);
    const form = this.#numbersOf(decimals).plural.select(number);
    return variants[number] ?? variants[form] ?? variants['_'];
  };

  #numbersOf(decimals: number): Numbers {
    const known = this.#numbers.get(decimals);
    if (known) return known;
    const options = { maximumFractionDigits: decimals };
    const numbers = {
      format: numberFormat(this.language, options),
      plural: new Intl.PluralRules(this.language, options),
    };
    this.#numbers.set(decimals, numbers);
    return numbers;
  }
}

/** As it is shown: with four decimals at most, where nothing else is said. */
function counted(value: number | Rounded): Rounded {
  return typeof value === 'number' ? new Rounded(value, 4) : value;
}
