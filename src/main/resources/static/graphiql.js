// Opens GraphiQL on the first examples, a tab each. Its own storage wins: a person who comes back finds their tabs.
const TABS = 5;

async function open() {
	const response = await fetch('graphiql/examples');
	const examples = await response.json();
	ReactDOM.createRoot(document.getElementById('graphiql')).render(
		React.createElement(GraphiQL, {
			fetcher: GraphiQL.createFetcher({ url: 'graphql' }),
			defaultTabs: examples.slice(0, TABS).map(({ query }) => ({ query })),
			defaultEditorToolsVisibility: 'variables',
		})
	);
}

open().catch((error) => {
	document.getElementById('graphiql').textContent = `GraphiQL could not start: ${error.message}`;
});
