// One folder of functions and types for each contract. They send through our transport instead of the generator's own.
const contracts = {
  commvault: 'commvault',
  rocketchat: 'rocketchat',
  joomla: 'joomla-capi',
  control: 'mock-control',
};
const generatorsClient = '@hey-api/client-fetch';

export default Object.entries(contracts).map(([api, contract]) => ({
  input: `../../specs/${contract}.yaml`,
  output: {
    path: `target/src/${api}`,
    module: {
      extension: '.js',
      resolve: (path) => (path === generatorsClient ? '../transport/index.js' : undefined),
    },
  },
  logs: { level: 'warn', file: false },
  plugins: [
    '@hey-api/typescript',
    // Without a default client: whoever calls says where.
    { name: '@hey-api/sdk', client: false },
    { name: generatorsClient, bundle: false },
  ],
}));
