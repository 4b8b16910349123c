package dev.postinggraph.posting.format.json;

import java.util.List;

/**
 * What keys of many systems mean. Names are compared without regard to case and to what
 * is neither a letter nor a digit; of several keys that mean the same, the first that has
 * a value counts.
 */
enum Key {

	/** The title, by a name that is used of jobs alone. */
	JOB_TITLE("jobtitle", "positiontitle", "positionname", "jobname", "jobposition", "roletitle", "rolename",
			"vacancytitle", "postingtitle", "vacancy", "vacancyname", "stellentitel", "stellenbezeichnung", "jobtitel",
			"intituleposte", "puesto", "cargo", "functietitel", "stanowisko"),

	/** The title, by any name. */
	TITLE("title", "position", "role", "headline", "name", "titel", "intitule", "titre", "titulo", "titolo", "functie",
			"tytul", "designation"),

	COMPANY("companyname", "company", "employername", "employer", "hiringorganization", "hiringorganisation",
			"organizationname", "organisationname", "organization", "organisation", "hiringcompany", "companytitle",
			"businessname", "advertiser", "unternehmen", "arbeitgeber", "firma", "entreprise", "societe", "empresa",
			"azienda", "bedrijf", "werkgever", "pracodawca"),

	COMPANY_URL("companyurl", "companywebsite", "companysite", "employerwebsite", "employerurl"),

	PLACE("locations", "joblocations", "alllocations", "location", "joblocation", "locationname", "joblocationname",
			"candidaterequiredlocation", "jobgeo", "locationrestrictions", "places", "place", "offices", "office",
			"cities", "citynames", "arbeitsort", "standort", "standorte", "ort", "lieu", "lieutravail", "ubicacion",
			"ubicaciones", "localidad", "luogo", "sede", "plaats", "standplaats", "lokalizacja", "address"),

	DESCRIPTION("description", "jobdescription", "descriptionhtml", "jobdescriptionhtml", "htmldescription",
			"fulldescription", "contents", "content", "body", "bodyhtml", "details", "jobdetails", "text",
			"descriptionplain", "descriptiontext", "plaintextdescription", "markdown", "beschreibung",
			"stellenbeschreibung", "descripcion", "descrizione", "omschrijving", "opis", "summary", "jobsummary",
			"excerpt", "jobexcerpt", "snippet"),

	DUTIES("responsibilities", "duties", "keyresponsibilities", "jobresponsibilities", "aufgaben"),

	REQUIREMENTS("requirements", "qualifications", "jobrequirements", "candidateprofile", "anforderungen", "profil",
			"requisitos"),

	BENEFITS("benefits", "jobbenefits", "perks", "whatweoffer", "wirbieten"),

	DATE_POSTED("dateposted", "posteddate", "postedat", "postedon", "postingdate", "publishedat", "publishedon",
			"publisheddate", "publicationdate", "datepublished", "pubdate", "firstpublished", "releaseddate",
			"published", "postdate", "posted", "listedat", "epoch", "createdat", "creationdate", "datecreated",
			"createdon", "created", "date", "opendate", "fechapublicacion", "datum", "veroffentlicht"),

	VALID_THROUGH("validthrough", "validuntil", "expirydate", "expirationdate", "expiresat", "expireson", "expiredat",
			"expires", "applicationdeadline", "deadline", "closingdate", "closedate", "closesat", "closeat", "enddate"),

	EMPLOYMENT_TYPE("employmenttype", "employmenttypes", "jobtype", "jobtypes", "typeofemployment", "contracttype",
			"contracttypes", "timetype", "workingtime", "worktype", "positiontype", "commitment", "schedule",
			"employmentstatus", "employment", "beschaftigungsart", "anstellungsart", "vertragsart", "typecontrat",
			"tipocontrato", "contratto"),

	/** The kind of employment, or of anything else. */
	ANY_TYPE("type"),

	WORKPLACE("workplacetype", "workplace", "workmodel", "workmode", "workarrangement", "remotetype", "remotepolicy",
			"locationtype", "joblocationtype", "workplacetypes", "worklocation", "remoteworkpolicy"),

	REMOTE("remote", "isremote", "telecommuting", "remoteok", "remoteallowed", "homeoffice", "workfromhome"),

	HYBRID("hybrid", "ishybrid"),

	ONSITE("onsite", "isonsite"),

	SENIORITY("senioritylevel", "seniority", "experiencelevel", "joblevel", "careerlevel", "levels", "level"),

	EXPERIENCE("yearsofexperience", "experienceyears", "experiencerequired", "experiencerequirements",
			"requiredexperience", "minexperience", "experience"),

	EDUCATION("educationrequirements", "educationlevel", "requirededucation", "education", "degree"),

	SKILLS("requiredskills", "musthaveskills", "skills", "keyskills", "skillset", "technologies", "techstack",
			"kenntnisse", "competences", "habilidades"),

	SALARY("salaryrange", "basesalary", "salary", "salarytext", "compensation", "compensationrange", "payrange", "pay",
			"remuneration", "estimatedsalary", "gehalt", "salaire", "salario", "stipendio", "wynagrodzenie"),

	SALARY_TEXT("salarytext", "salarydescription", "salarysummary", "compensationtext", "compensationsummary"),

	SALARY_MIN("salarymin", "minsalary", "minimumsalary", "salaryminimum", "salaryfrom", "salarylow", "salaryminvalue",
			"minamount", "paymin", "payfrom", "compensationmin", "mincompensation", "gehaltmin", "annualsalarymin"),

	SALARY_MAX("salarymax", "maxsalary", "maximumsalary", "salarymaximum", "salaryto", "salaryhigh", "salarymaxvalue",
			"maxamount", "paymax", "payto", "compensationmax", "maxcompensation", "gehaltmax", "annualsalarymax"),

	SALARY_CURRENCY("salarycurrency", "currency", "currencycode", "salarycurrencycode", "paycurrency"),

	SALARY_UNIT("salaryperiod", "salaryunit", "salaryinterval", "salarytype", "salaryfrequency", "payperiod",
			"payfrequency", "payinterval", "compensationinterval"),

	URL("url", "joburl", "absoluteurl", "canonicalurl", "hostedurl", "postingurl", "careersurl", "permalink",
			"landingpage", "joblink", "link", "href", "weburl", "jobpage", "sourceurl", "refs", "links", "guid",
			"applicationlink", "applyurl", "applylink"),

	APPLY_URL("applyurl", "applicationurl", "applyurlexternal", "applylink", "applicationlink", "howtoapplyurl",
			"careersapplyurl"),

	IDENTIFIER("id", "jobid", "identifier", "reference", "referencenumber", "refnumber", "requisitionid", "reqid",
			"jobreference", "postingid", "vacancyid", "shortcode", "uuid", "guid");

	@SuppressWarnings("ImmutableEnumChecker") // List.of is
	private final List<String> names;

	Key(String... names) {
		this.names = List.of(names);
	}

	/**
	 * The names, the best one first.
	 * @return names in lower case, of letters and digits only
	 */
	List<String> names() {
		return this.names;
	}

}
