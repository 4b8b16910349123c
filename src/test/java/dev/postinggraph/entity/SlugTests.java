package dev.postinggraph.entity;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class SlugTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			Software Engineer  | software-engineer
			São Paulo          | sao-paulo
			Łódź               | lodz
			Straße             | strasse
			Ærø                | aero
			C++                | c-plus-plus
			C#                 | c-sharp
			.NET               | dot-net
			Node.js            | node-js
			R&D                | r-and-d
			O'Fallon           | ofallon
			エンジニア              | エンジニア
			हिन्दी             | हिन्दी
			!?                 | ''
			""")
	void shouldKeepWhatTellsNamesApart(String name, String slug) {
		assertThat(Slug.of(name)).isEqualTo(slug);
	}

}
