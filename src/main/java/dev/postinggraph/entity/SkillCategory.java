package dev.postinggraph.entity;

/**
 * What kind of thing a skill is.
 */
public enum SkillCategory {

	/** Languages that programs are written in, from Java to SQL. */
	PROGRAMMING_LANGUAGE,
	/** Frameworks and libraries that programs are built on. */
	FRAMEWORK,
	/** Databases, search engines and caches. */
	DATABASE,
	/** Cloud providers, their services and platforms. */
	CLOUD,
	/** Processing, moving and showing data. */
	DATA,
	/** Machine learning and artificial intelligence. */
	MACHINE_LEARNING,
	/** Building, shipping and running software. */
	DEVOPS,
	/** Networks, protocols, formats and operating systems. */
	PLATFORM,
	/** Keeping systems and data safe. */
	SECURITY,
	/** Designing products, pages and media. */
	DESIGN,
	/** Finding faults before users do. */
	TESTING,
	/** Electronics, mechanics and the tools to design them. */
	HARDWARE,
	/** Programs that offices, shops and sales teams run on. */
	BUSINESS_TOOL,
	/** Ways of working and of building, from Agile to distributed systems. */
	METHOD,
	/** Certificates and licences. */
	CERTIFICATE,
	/** Caring for people. */
	HEALTHCARE,
	/** Money, accounts, law and insurance. */
	FINANCE,
	/** Selling, marketing and serving customers. */
	SALES,
	/** Crafts, production, logistics and construction. */
	TRADE,
	/** Sciences and other professional knowledge. */
	SCIENCE,
	/** Languages that people speak. */
	HUMAN_LANGUAGE,
	/** Working with people. */
	SOFT_SKILL

}
