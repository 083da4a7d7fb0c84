/** A chart: what it says in a sentence, the drawing with a cursor to read it, its numbers as a table. */

import { html, LitElement, nothing, type PropertyValues, svg } from 'lit';
import type { Locale } from '../i18n/locale.ts';
import { save } from '../shell/save.ts';
import { moved, type Place } from './cursor.ts';
import type { Chart } from './description.ts';
import type { Drawing, Frame } from './frame.ts';
import { measuring } from './measure.ts';
import { pngPicture, svgPicture } from './picture.ts';
import { extentOf, readingOf } from './reading.ts';
import { chartStyle } from './style.ts';
import { isEmpty, type Table, tableOf } from './table.ts';
import { wordsOf } from './words.ts';

/** The drawing's letters against the page's. */
const LETTERS = 0.8;
/** In letters: a drawing in less room would have none left beside its labels, so it is made smaller whole. */
const LEAST = 20;

class PerennialChart extends LitElement {
  static override properties = {
    locale: { attribute: false },
    chart: { attribute: false },
  };

  static override styles = chartStyle;

  /** Its messages take in those of the area `chart`. */
  declare locale: Locale;
  /** Drawn anew when it is another object. */
  declare chart: Chart;

  #table: Table = { corner: '', columns: [], rows: [] };
  #draw: ((chart: Chart, frame: Frame) => Drawing) | undefined;
  #drawing: Drawing | undefined;
  #place: Place | null = null;
  #width = 0;
  /** The table is long, and is made when somebody looks. */
  #isOpen = false;
  readonly #resizes = new ResizeObserver(([entry]) => this.#resize(entry?.contentRect.width ?? 0));

  override connectedCallback(): void {
    super.connectedCallback();
    this.#resizes.observe(this);
    void this.#load();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#resizes.disconnect();
  }

  async #load(): Promise<void> {
    this.#draw ??= (await import('./draw.ts')).draw;
    this.#redraw();
  }

  #resize(width: number): void {
    if (Math.floor(width) === this.#width) return;
    this.#width = Math.floor(width);
    this.#redraw();
  }

  #redraw(): void {
    this.#drawing = undefined;
    this.requestUpdate();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('chart') || changed.has('locale')) {
      this.#table = tableOf(this.chart, wordsOf(this.locale));
      this.#drawing = undefined;
      this.#place = null;
    }
    // Its letters are measured on the page: it is drawn anew when it comes back.
    if (!this.isConnected) return;
    if (this.#drawing || !this.#draw || this.#width === 0 || isEmpty(this.#table)) return;
    const font = Number.parseFloat(getComputedStyle(this).fontSize) * LETTERS;
    this.#drawing = this.#draw(this.chart, {
      width: Math.max(this.#width, font * LEAST),
      font,
      language: this.locale.language,
      measure: measuring(font),
    });
  }

  protected override render() {
    const { locale, chart } = this;
    return html`<figure aria-labelledby="title">
      <figcaption>
        <p id="title" class="title">${chart.title}</p>
        <p class="summary">${chart.summary}</p>
      </figcaption>
      ${
        isEmpty(this.#table)
          ? html`<p>${locale.text('chart-empty')}</p>`
          : html`${this.#plotTemplate()}${this.#readingTemplate()}${this.#toolsTemplate()}`
      }
    </figure>`;
  }

  #plotTemplate() {
    const { chart } = this;
    const drawing = this.#drawing;
    return html`<div
      class="plot"
      role="img"
      tabindex="0"
      aria-label=${`${chart.title}. ${chart.summary}`}
      aria-describedby="hint"
      @keydown=${this.#key}
      @pointermove=${this.#point}
      @pointerdown=${this.#point}
      @pointerleave=${this.#leave}
      @blur=${() => this.#move(null)}
    >
      ${drawing?.svg}${drawing && this.#place ? cursorTemplate(drawing, this.#place) : nothing}
    </div>`;
  }

  #readingTemplate() {
    const { chart, locale } = this;
    const place = this.#place;
    const reading = place ? readingOf(chart, this.#table, place, wordsOf(locale)) : '';
    return html`<p class="reading">
      <span role="status">${reading}</span>
      <span id="hint" class="hint" ?hidden=${place !== null}>${locale.text('chart-hint')}</span>
    </p>`;
  }

  #toolsTemplate() {
    const { locale } = this;
    return html`<div class="tools">
      <details @toggle=${this.#toggle}>
        <summary>${locale.text('chart-table')}</summary>
        ${this.#isOpen ? tableTemplate(this.#table, this.chart.title) : nothing}
      </details>
      <button type="button" @click=${this.#saveSvg}>${locale.text('chart-save-svg')}</button>
      <button type="button" @click=${this.#savePng}>${locale.text('chart-save-png')}</button>
    </div>`;
  }

  #key(event: KeyboardEvent): void {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const place = moved(event.key, this.#place, extentOf(this.chart, this.#table));
    if (place === undefined) return;
    event.preventDefault();
    this.#move(place);
  }

  #point({ clientX, clientY }: PointerEvent): void {
    const drawing = this.#drawing;
    if (!drawing) return;
    const { left, top, width } = drawing.svg.getBoundingClientRect();
    const scale = drawing.svg.viewBox.baseVal.width / width;
    this.#move(drawing.nearest((clientX - left) * scale, (clientY - top) * scale));
  }

  /** A finger leaves when it is lifted; what it has read stays. */
  #leave({ pointerType }: PointerEvent): void {
    if (pointerType === 'mouse') this.#move(null);
  }

  #move(place: Place | null): void {
    if (place?.row === this.#place?.row && place?.column === this.#place?.column) return;
    this.#place = place;
    this.requestUpdate();
  }

  #toggle(event: Event): void {
    this.#isOpen = (event.target as HTMLDetailsElement).open;
    this.requestUpdate();
  }

  #saveSvg(): void {
    if (!this.#draw) return;
    save(svgPicture(this.chart, this.locale.language, this.#draw), `${this.chart.title}.svg`);
  }

  async #savePng(): Promise<void> {
    if (!this.#draw) return;
    const { title } = this.chart;
    const picture = await pngPicture(this.chart, this.locale.language, this.#draw);
    if (picture) save(picture, `${title}.png`);
  }
}

/** What the cursor stands at, drawn over the chart. */
function cursorTemplate({ svg: drawn, spot }: Drawing, place: Place) {
  const { x, y, width, height, dots } = spot(place);
  return html`<svg class="cursor" viewBox=${drawn.getAttribute('viewBox') ?? ''} aria-hidden="true">
    <path d=${`M${x},${y}h${width}v${height}H${x}Z`}></path>
    ${dots.map((dot) => svg`<circle cx=${dot.x} cy=${dot.y} r="4.5"></circle>`)}
  </svg>`;
}

function tableTemplate({ corner, columns, rows }: Table, title: string) {
  return html`<div class="scroll" tabindex="0" role="region" aria-label=${title}>
    <table>
      <caption>${title}</caption>
      <thead>
        <tr>
          <th scope="col">${corner}</th>
          ${columns.map((name) => html`<th scope="col">${name}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          ({ name, cells }) => html`<tr>
            <th scope="row">${name}</th>
            ${cells.map((cell) => html`<td>${cell}</td>`)}
          </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}

customElements.define('perennial-chart', PerennialChart);
