package dev.postinggraph.posting.build;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A field of a posting, and the names that sources give it: keys, elements, columns and
 * labels. Names are compared by letters and digits alone, so that {@code jobTitle},
 * {@code job_title} and {@code Job title} are one.
 */
public enum FieldName {

	/** The title of the job. */
	TITLE("""
			job title, position title, vacancy title, posting title, role title, title, headline, job name, position name,
			vacancy name, position, role, vacancy, job, name, stellentitel, stellenbezeichnung, jobtitel, titel, stelle,
			intitulé, intitulé du poste, titre, poste, título, título del puesto, puesto, cargo, functietitel, functie,
			vacaturetitel, titolo, posizione, stanowisko, nazwa stanowiska, tytuł, rubrik"""),
	/** The hiring organisation. */
	COMPANY("""
			company name, company, hiring organization, hiring company, employer name, employer, organization name,
			organization, organisation, company title, org, advertiser, client, subcompany, firma, unternehmen,
			arbeitgeber, entreprise, société, employeur, empresa, compañía, bedrijf, werkgever, azienda, pracodawca,
			företag"""),
	/** One or more places in one text. */
	LOCATION("""
			job location, locations, location, location name, location text, place, places, work location, office,
			candidate required location, standort, standorte, arbeitsort, einsatzort, ort, lieu, lieu de travail,
			localisation, ubicación, lugar, localização, local, locatie, standplaats, luogo, sede, lokalizacja, miejsce
			pracy, plats"""),
	/** The city. */
	CITY("city, location city, job city, locality, municipality, address locality, town, stadt, ville, ciudad, cidade, città, stad, miasto"),
	/** The region within a country. */
	REGION("state, region, province, location state, location region, address region, county, bundesland, région, provincia, estado"),
	/** The country. */
	COUNTRY("country, country name, country code, location country, address country, land, pays, país, paese, kraj"),
	/** The text at length. */
	DESCRIPTION("""
			job description, description, full description, description html, body, content encoded, encoded, content,
			text, details, job details, job summary, summary, beschreibung, stellenbeschreibung, aufgaben, descriptif,
			descripción, descrição, omschrijving, descrizione, opis, opis stanowiska, beskrivning"""),
	/** The address of the posting. */
	URL("job url, url, canonical url, canonical, link, posting url, detail url, job link, source url, permalink, web address, href"),
	/** Where to apply. */
	APPLY_URL(
			"apply url, apply link, application url, application link, how to apply, apply, apply at, apply here, application"),
	/** The day of publication. */
	POSTED("""
			date posted, posted date, posted at, posted on, posted, posting date, date published, published date,
			published at, published on, published, publication date, publish date, pub date, opens, open date, opening
			date, start of publication, created at, date created, created, date, veröffentlicht, veröffentlicht am,
			datum, publié le, date de publication, publicado, fecha, data pubblicazione, data publikacji, updated"""),
	/** The last day it is open. */
	CLOSES("""
			valid through, valid until, expiration date, expiry date, expires, expires at, expire date, expiry, closing
			date, close date, closes, closes on, application deadline, deadline, apply by, end date, bewerbungsfrist,
			date limite, fecha límite, sluitingsdatum, scadenza"""),
	/** The pay in one text. */
	SALARY("""
			salary range, salary, base salary, salary text, compensation, compensation range, pay range, pay, pay rate,
			remuneration, wage, hourly rate, gehalt, vergütung, salaire, rémunération, salario, salário, salaris,
			stipendio, retribuzione, wynagrodzenie, lön"""),
	/** The lower end of the pay. */
	SALARY_MIN(
			"salary min, min salary, minimum salary, salary minimum, salary from, salary low, min pay, pay min, min payrange, compensation min, min amount, salary lower"),
	/** The upper end of the pay. */
	SALARY_MAX(
			"salary max, max salary, maximum salary, salary maximum, salary to, salary high, max pay, pay max, max payrange, compensation max, max amount, salary upper"),
	/** The currency of the pay. */
	SALARY_CURRENCY(
			"salary currency, currency, pay currency, compensation currency, salary currency code, currency code"),
	/** The time that is paid for. */
	SALARY_UNIT(
			"salary unit, salary period, salary interval, salary type, salary unit text, pay period, pay interval, compensation interval, compensation period, salary frequency"),
	/** The kinds of employment. */
	TYPE("""
			employment type, job type, contract type, position type, type of employment, work type, employment, job
			schedule, work schedule, schedule, commitment, time type, contract, type, vertragsart, anstellungsart,
			beschäftigungsart, arbeitszeit, type de contrat, contrat, tipo de contrato, jornada, dienstverband, contratto,
			rodzaj umowy, wymiar pracy"""),
	/** Where the work is done. */
	WORKPLACE(
			"workplace type, workplace, work mode, work model, work arrangement, working model, remote type, remote policy, location type, job location type, remote, is remote, telecommute, arbeitsmodell, télétravail, modalidad"),
	/** Skills in a list. */
	SKILLS("skills, key skills, required skills, technologies, tech stack, tags, keywords, fähigkeiten, compétences, habilidades"),
	/** The years of experience asked for. */
	EXPERIENCE(
			"experience, years of experience, years experience, experience required, min experience, work experience, berufserfahrung, expérience, experiencia"),
	/** The degree asked for. */
	EDUCATION("education, education level, degree, minimum education, ausbildung, formation, educación"),
	/** The employer's or the board's own number. */
	REFERENCE(
			"""
					reference number, reference, job id, requisition id, requisition number, req id, job reference, job number,
					posting id, vacancy id, position id, ref, job ref, identifier, job code, job announcement number, announcement
					number, referenznummer, kennziffer, référence, referencia, id, guid, uuid""");

	private static final Map<FieldName, List<String>> KEYS = Stream.of(values())
		.collect(Collectors.toUnmodifiableMap((field) -> field,
				(field) -> Stream.of(field.names.split(",", -1)).map(FieldName::key).distinct().toList()));

	/** The names that it goes by, with commas between them, the surest first. */
	private final String names;

	FieldName(String names) {
		this.names = names;
	}

	/**
	 * The names that the field goes by.
	 * @return each as {@link #key} makes it, the surest first
	 */
	List<String> keys() {
		return KEYS.getOrDefault(this, List.of());
	}

	/**
	 * Whether a name is one of this field.
	 * @param name a name as a source writes it
	 * @return whether it is
	 */
	public boolean isNamed(String name) {
		return keys().contains(key(name));
	}

	/**
	 * What of a name counts.
	 * @param name a name as a source writes it
	 * @return its letters and digits in lower case, without a namespace's prefix
	 */
	static String key(String name) {
		String local = name.substring(name.lastIndexOf(':') + 1);
		StringBuilder key = new StringBuilder();
		local.codePoints().filter(Character::isLetterOrDigit).map(Character::toLowerCase).forEach(key::appendCodePoint);
		return key.toString();
	}

}
