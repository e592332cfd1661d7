import { patience } from '../wait-until.mjs';
import { password } from './start-wordpress.mjs';

/**
 * The block editor with a new page or post, as one of the site's users. What it says about our blocks is kept.
 *
 * @param {import('puppeteer-core').Browser} browser
 * @param {{ origin: string }} site
 * @param {'administrator' | 'editor' | 'author'} user
 * @param {'page' | 'post'} type
 */
export async function openEditor(browser, { origin }, user, type) {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  const said = [];
  page.setDefaultTimeout(patience);
  await page.setViewport({ width: 1280, height: 900 });
  page.on('console', (message) => {
    // What WordPress has to say about itself is no matter here.
    if (/peer.support|block validation|invalid/i.test(message.text()))
      said.push(`${message.type()}: ${message.text()}`);
  });
  page.on('pageerror', (error) => said.push(`uncaught: ${error.message}`));
  await logIn(page, origin, user);
  await page.goto(`${origin}/wp-admin/post-new.php?post_type=${type}`);
  await waitForEditor(page);
  await page.evaluate(() => {
    const { dispatch } = window.wp.data;
    for (const scope of ['core/edit-post', 'core']) dispatch('core/preferences').set(scope, 'welcomeGuide', false);
    dispatch('core/editor').editPost({ title: 'Help' });
  });

  /** The frame or the page in which blocks are drawn. */
  const findCanvas = async () => {
    const frame = await page.$('iframe[name="editor-canvas"]');
    return frame ? frame.contentFrame() : page.mainFrame();
  };

  return {
    page,
    findCanvas,
    /** Inserts a block as the inserter does, and selects it. */
    async insert(name) {
      await page.evaluate((block) => {
        const { blocks, data } = window.wp;
        data.dispatch('core/block-editor').insertBlock(blocks.createBlock(block));
      }, `peer-support/${name}`);
    },
    /** Chooses from a list in the sidebar, as a person does. */
    async choose(label, value) {
      await page.evaluate(() => window.wp.data.dispatch('core/edit-post').openGeneralSidebar('edit-post/block'));
      const list = await page.waitForSelector(`::-p-xpath(//label[normalize-space()="${label}"]/following::select[1])`);
      await list.select(value);
    },
    async waitForPreview(selector) {
      const canvas = await findCanvas();
      await canvas.waitForSelector(`${selector}:state(ready)`, { timeout: patience });
    },
    /** Publishes, and gives the address. */
    async publish() {
      await page.evaluate(async () => {
        const { dispatch, select } = window.wp.data;
        dispatch('core/editor').editPost({ status: 'publish' });
        await dispatch('core/editor').savePost();
        if (!select('core/editor').didPostSaveRequestSucceed()) throw new Error('The post was not saved.');
      });
      return page.evaluate(() => window.wp.data.select('core/editor').getPermalink());
    },
    /** Opens what was saved once more, and says which blocks there are. */
    async openAgain() {
      said.length = 0;
      const id = await page.evaluate(() => window.wp.data.select('core/editor').getCurrentPostId());
      await page.goto(`${origin}/wp-admin/post.php?post=${id}&action=edit`);
      await waitForEditor(page);
      await page.waitForFunction(() => window.wp.data.select('core/block-editor').getBlockCount() > 0);
      const blocks = await page.evaluate(() => {
        const all = (list) => list.flatMap((block) => [block, ...all(block.innerBlocks)]);
        return all(window.wp.data.select('core/block-editor').getBlocks()).map(({ name, isValid, attributes }) => ({
          name,
          isValid,
          region: attributes.region,
        }));
      });
      return { blocks, said };
    },
    /** Inserts a block of each, and gives what would be stored once each has its numbers. */
    async insertAll(names) {
      await page.evaluate((all) => {
        const { blocks, data } = window.wp;
        const made = all.map((name) => blocks.createBlock(`peer-support/${name}`));
        data.dispatch('core/block-editor').insertBlocks(made);
      }, names);
      await page.waitForFunction(() => {
        const all = (list) => list.flatMap((block) => [block, ...all(block.innerBlocks)]);
        const blocks = all(window.wp.data.select('core/block-editor').getBlocks());
        return blocks.every(({ name, attributes }) => name === 'peer-support/library' || attributes.fallback);
      });
      return page.evaluate(() => window.wp.data.select('core/editor').getEditedPostContent());
    },
    /** The blocks of a pattern that the editor would not take as they are. */
    findInvalid(pattern) {
      return page.evaluate(async (name) => {
        const { blocks, data } = window.wp;
        const patterns = await data.resolveSelect('core').getBlockPatterns();
        const { content } = patterns.find((each) => each.name === name);
        const all = (list) => list.flatMap((block) => [block, ...all(block.innerBlocks)]);
        return all(blocks.parse(content))
          .filter(
            ({ isValid, name: block, attributes }) =>
              !isValid || (/peer-support\/(?!library)/.test(block) && !attributes.fallback),
          )
          .map(({ name: block }) => block);
      }, pattern);
    },
    /** The blocks that are made of what somebody pastes. */
    paste(pasted) {
      return page.evaluate((given) => {
        const made = window.wp.blocks.pasteHandler({ HTML: '', plainText: '', mode: 'BLOCKS', ...given });
        const all = (list) =>
          list.flatMap(({ name, attributes, innerBlocks }) => [
            { name, attributes: { ...attributes } },
            ...all(innerBlocks),
          ]);
        return JSON.parse(JSON.stringify(all(made)));
      }, pasted);
    },
    /** The blocks that another block with this content can be changed to. */
    transform(name, content) {
      return page.evaluate(
        (from, html) => {
          const { blocks } = window.wp;
          const block = blocks.createBlock(from, { content: html });
          const [offered] = blocks
            .getPossibleBlockTransformations([block])
            .filter((type) => type.name.startsWith('peer-support/'));
          const made = blocks.switchToBlockType(block, offered.name);
          const all = (list) =>
            list.flatMap(({ name: type, attributes, innerBlocks }) => [
              { name: type, attributes: { ...attributes } },
              ...all(innerBlocks),
            ]);
          return JSON.parse(JSON.stringify(all(made)));
        },
        name,
        content,
      );
    },
    close: () => context.close(),
  };
}

/** Logs somebody in. */
export async function logIn(page, origin, user) {
  await page.goto(`${origin}/wp-login.php`);
  await page.evaluate(
    (name, secret) => {
      document.getElementById('user_login').value = name;
      document.getElementById('user_pass').value = secret;
    },
    user,
    password,
  );
  await Promise.all([page.waitForNavigation(), page.click('#wp-submit')]);
}

/** Waits until our blocks can be inserted. */
export async function waitForEditor(page) {
  await page.waitForFunction(
    () =>
      window.wp?.data?.select('core/editor')?.getCurrentPostId() &&
      window.wp.blocks.getBlockType('peer-support/contacts'),
  );
  await page.waitForSelector('.edit-post-layout, .editor-editor-interface');
}
