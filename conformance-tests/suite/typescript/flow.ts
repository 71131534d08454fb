// node flow.js PRODUCT BASE: log in, list, filter, page, log out, be refused.
import { throughCommvault } from './commvault.js';
import { throughJoomla } from './joomla.js';
import { throughRocketChat } from './rocketchat.js';

const [product = '', baseUrl = ''] = process.argv.slice(2);
const flows: Readonly<Record<string, (baseUrl: string) => Promise<void>>> = {
  commvault: throughCommvault,
  rocketchat: throughRocketChat,
  joomla: throughJoomla,
};
const flow = flows[product];
if (flow === undefined) {
  throw new Error(`There is no flow for ${product}`);
}
await flow(baseUrl);
