package dev.postinggraph.posting.field;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class LanguageReaderTests {

	@ParameterizedTest(name = "{0}")
	@CsvSource(delimiter = '|',
			textBlock = """
					en | You will build the tools that our bakers use every day, and you care about the people who work with them.
					de | Du entwickelst die Werkzeuge, mit denen unsere Bäckereien arbeiten, und hast Freude an der Arbeit im Team.
					fr | Vous développez les outils de nos boulangeries et vous aimez travailler en équipe avec des gens curieux.
					es | Buscamos una persona para el equipo que desarrolla las herramientas de nuestras panaderías en la ciudad.
					pt | Você vai desenvolver as ferramentas das nossas padarias e trabalhar em uma equipe com pessoas curiosas.
					it | Cerchiamo una persona per il team che sviluppa gli strumenti dei nostri forni e che ama il lavoro di gruppo.
					nl | Je ontwikkelt de tools waar onze bakkers elke dag mee werken en je hebt plezier in het werken met een team.
					pl | Będziesz tworzyć narzędzia dla naszych piekarni oraz pracować w zespole, który jest ciekawy i się rozwija.
					sv | Du utvecklar verktyg som våra bagerier använder varje dag och trivs med att arbeta i ett litet team hos oss.
					da | Du udvikler værktøjer, som vores bagerier bruger hver dag, og du kan lide at arbejde i et lille team hos os.
					no | Du utvikler verktøy som våre bakerier bruker hver dag, og du liker å jobbe i et lite team sammen med oss.
					cs | Budete vyvíjet nástroje, které používají naše pekárny, a pracovat v týmu, který je zvědavý a stále se učí.
					ru | Вы будете создавать инструменты для наших пекарен и работать в команде, которая не боится нового и учится.
					ja | あなたは私たちのパン屋が毎日使う道具を作り、好奇心のある仲間と一緒に働きます。
					zh | 您将开发我们面包店每天使用的工具，并与充满好奇心的团队一起工作。
					ko | 우리 빵집이 매일 사용하는 도구를 만들고 호기심 많은 팀과 함께 일합니다.
					""")
	void shouldTellTheLanguage(String language, String text) {
		assertThat(LanguageReader.read(text)).contains(language);
	}

	@ParameterizedTest
	@ValueSource(
			strings = { "", "Software Engineer", "Java, Kotlin, SQL, Kafka, Docker, Terraform, AWS, Git, Linux, Bash, "
					+ "React, TypeScript, GraphQL, Neo4j, Spring, Maven, Gradle, Jenkins" })
	void shouldNotGuess(String text) {
		assertThat(LanguageReader.read(text)).isEmpty();
	}

}
