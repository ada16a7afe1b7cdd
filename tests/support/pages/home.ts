import { expect, type Locator, type Page } from '@playwright/test';
import type { ConversationId } from '../../../content/conversation-ids.ts';
import { names } from '../sittings/names.ts';
import { nameOf, words } from '../sittings/said.ts';
import { settle } from '../sittings/settled.ts';

export { names };

/** The pages around the table: welcome, home, forecast and settings. */
export class Home {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  button(label: string): Locator {
    return this.page.getByRole('button', { name: label, exact: true });
  }

  link(label: string): Locator {
    return this.page.getByRole('link', { name: label, exact: true });
  }

  title(text: string): Locator {
    return this.page.getByRole('heading', { level: 1, name: text });
  }

  /** A tablet whose two have been welcomed before: it opens on home, with their names and seats kept. */
  async welcome(layout: 'facing' | 'sideBySide' = 'facing') {
    await settle(this.page, { names, layout });
    await this.page.goto('./');
    await this.isOpen();
  }

  /** A tablet that nobody has used yet: through the welcome, and from the first table that it leads to home. */
  async throughWelcome(layout: 'facing' | 'sideBySide' = 'facing') {
    await this.page.goto('./');
    await this.fromWelcome(layout);
  }

  /** The same from the first page, which is open already. */
  async fromWelcome(layout: 'facing' | 'sideBySide' = 'facing') {
    await this.toFirstTable(layout);
    await this.page.goto(new URL('./', this.page.url()).href);
    await this.isOpen();
  }

  /** From the first page, which is open already, to the first table: seats, safety, and both may say that they are ready. */
  async toFirstTable(layout: 'facing' | 'sideBySide') {
    const { welcome, home, talk } = words;
    await this.button(home.begin).click();
    await expect(this.title(welcome.seatsTitle)).toBeVisible();
    await this.page.getByRole('textbox', { name: welcome.nameA }).fill(names.a);
    await this.page.getByRole('textbox', { name: welcome.nameB }).fill(names.b);
    await this.page.getByRole('radio', { name: welcome[layout] }).check();
    await this.button(welcome.next).click();
    await expect(this.title(welcome.safetyTitle)).toBeVisible();
    await this.button(welcome.safetyGo).click();
    await expect(this.page.getByText(talk.readyTitle).first()).toBeVisible();
  }

  /** Home stands whole, with the part that the second script brings: from then on nothing moves under a touch. */
  async isOpen() {
    await expect(this.link(words.home.settings)).toBeVisible();
    await expect(this.page.locator('.invitation, .notice').first()).toBeVisible();
  }

  /** Follows the way home at the top of every page. */
  async goHome() {
    await this.link(words.common.home).click();
    await this.isOpen();
  }

  /** Opens the list of what is kept. */
  async openKept() {
    await this.link(words.home.notes).click();
    await expect(this.title(words.kept.title)).toBeVisible();
  }

  /** Opens one of the doors of the settings, from home. */
  async openSettings(door: 'youTwo' | 'theTable' | 'thisTablet') {
    await this.link(words.home.settings).click();
    await expect(this.title(words.settings.title)).toBeVisible();
    await this.page.getByRole('link', { name: words.settings[door] }).click();
    await expect(this.title(words.settings[door])).toBeVisible();
  }

  /** Sets how the two sit, from home and back. */
  async sitAs(layout: 'facing' | 'sideBySide') {
    await this.openSettings('theTable');
    await this.page.getByRole('radio', { name: words.welcome[layout] }).check();
    await this.goHome();
  }

  /** Opens the forecast of a conversation from the path. */
  async choose(conversation: ConversationId) {
    const path = this.page.getByRole('navigation', { name: words.home.path });
    await path.getByRole('link', { name: nameOf(conversation) }).click();
    await expect(this.title(nameOf(conversation))).toBeVisible();
  }

  /** Answers a question of the forecast. */
  async answer(question: string, answer: string) {
    await this.page
      .getByRole('radiogroup', { name: question })
      .getByRole('radio', { name: answer, exact: true })
      .check();
  }

  /** From the forecast, where all is answered, to the table. */
  async sitDown() {
    await this.button(words.forecast.start).click();
    await expect(this.page.getByText(words.talk.readyTitle).first()).toBeVisible();
  }

  /** From home to the table of a light check-in, with the one in clay to speak first. */
  async sitDownToLightTalk() {
    await this.choose('now');
    await this.answer(words.forecast.firstTitle, names.a);
    await this.sitDown();
  }

  /** The sitting that waits on home. */
  async sitDownAgain() {
    await this.button(words.forecast.resume).click();
  }
}
