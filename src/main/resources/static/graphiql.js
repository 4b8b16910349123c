// Opens GraphiQL on the examples to begin with, a tab each. Its own storage wins: a person who comes back finds their tabs.
const FIRST = ['who-hires-for-a-skill', 'skills-of-a-role', 'compare-roles', 'find-postings'];

// Subscriptions run over WebSocket, for which GraphiQL brings its client; it takes absolute addresses only.
function webSocket(path) {
	const url = new URL(path, document.baseURI);
	url.protocol = url.protocol.replace('http', 'ws');
	return url.href;
}

async function open() {
	const response = await fetch('graphiql/examples');
	const examples = Object.fromEntries((await response.json()).map(({ name, query }) => [name, query]));
	ReactDOM.createRoot(document.getElementById('graphiql')).render(
		React.createElement(GraphiQL, {
			fetcher: GraphiQL.createFetcher({ url: 'graphql', subscriptionUrl: webSocket('graphql') }),
			defaultTabs: FIRST.map((name) => ({ query: examples[name] })),
			defaultEditorToolsVisibility: 'variables',
		})
	);
}

open().catch((error) => {
	document.getElementById('graphiql').textContent = `GraphiQL could not start: ${error.message}`;
});
