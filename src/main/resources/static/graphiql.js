// Opens GraphiQL on the examples to begin with, a tab each. Its own storage wins: a person who comes back finds their tabs.
const FIRST = ['who-hires-for-a-skill', 'skills-of-a-role', 'compare-roles', 'find-postings'];

// Subscriptions run over WebSocket, for which GraphiQL brings its client; it takes absolute addresses only.
function webSocket(path) {
	const url = new URL(path, document.baseURI);
	url.protocol = url.protocol.replace('http', 'ws');
	return url.href;
}

// A link may bring a request, as GraphQL over HTTP has it in its GET: ?query=…&variables=…
function linked() {
	const { query, variables } = Object.fromEntries(new URLSearchParams(location.search));
	return query ? [{ query, variables }] : [];
}

async function open() {
	const response = await fetch('graphiql/examples');
	const examples = Object.fromEntries((await response.json()).map(({ name, query }) => [name, query]));
	const link = linked();
	ReactDOM.createRoot(document.getElementById('graphiql')).render(
		React.createElement(GraphiQL, {
			fetcher: GraphiQL.createFetcher({ url: 'graphql', subscriptionUrl: webSocket('graphql') }),
			defaultTabs: [...link, ...FIRST.map((name) => ({ query: examples[name] }))],
			// Where storage has tabs, those to begin with don't count, but this one does.
			...link[0],
			defaultEditorToolsVisibility: 'variables',
		})
	);
}

open().catch((error) => {
	document.getElementById('graphiql').textContent = `GraphiQL could not start: ${error.message}`;
});
