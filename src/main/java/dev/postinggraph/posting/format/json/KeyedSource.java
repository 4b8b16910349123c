package dev.postinggraph.posting.format.json;

import java.util.List;
import java.util.stream.Stream;

import dev.postinggraph.posting.Posting;
import dev.postinggraph.posting.Workplace;
import dev.postinggraph.posting.build.FieldName;
import dev.postinggraph.posting.build.PostingBuilder;
import dev.postinggraph.posting.field.EducationReader;
import dev.postinggraph.posting.field.Stated;
import org.jspecify.annotations.Nullable;

/**
 * Sources whose keys say what they mean, see {@link FieldName}.
 *
 * @param name what people call the format
 * @param marks keys that together only this source has; with none, any object will do
 * that has the keys of a posting
 * @param workplace where all jobs are done that the source lists, or null
 */
record KeyedSource(String name, List<String> marks, @Nullable Workplace workplace) implements JsonSource {

	/** How many other keys of a posting an object with a title must have to be one. */
	private static final int ENOUGH = 2;

	private static final List<FieldName> OF_JOBS = List.of(FieldName.COMPANY, FieldName.LOCATION, FieldName.TYPE,
			FieldName.SALARY, FieldName.SALARY_MIN, FieldName.WORKPLACE);

	private static final List<FieldName> OF_ANYTHING = List.of(FieldName.DESCRIPTION, FieldName.POSTED, FieldName.URL,
			FieldName.LINK);

	@Override
	public boolean owns(Json job) {
		return this.marks.isEmpty() ? isPosting(new KeyedJob(job)) : this.marks.stream().allMatch(job.node()::has);
	}

	private static boolean isPosting(KeyedJob job) {
		if (job.has(FieldName.JOB_TITLE) || job.has(FieldName.JOB_NAME)) {
			return count(job, OF_JOBS) + count(job, OF_ANYTHING) > 0;
		}
		int ofJobs = count(job, OF_JOBS);
		return job.has(FieldName.TITLE) && ofJobs > 0 && ofJobs + count(job, OF_ANYTHING) >= ENOUGH;
	}

	private static int count(KeyedJob job, List<FieldName> keys) {
		return (int) keys.stream().filter(job::has).count();
	}

	@Override
	public String title(Json value) {
		KeyedJob job = new KeyedJob(value);
		return Stream.of(FieldName.JOB_TITLE, FieldName.JOB_NAME, FieldName.TITLE)
			.map(job::line)
			.filter((title) -> !title.isEmpty())
			.findFirst()
			.orElse("");
	}

	@Override
	public Posting read(String title, Json value, Origin origin) {
		KeyedJob job = new KeyedJob(value);
		KeyedFields fields = new KeyedFields(job, value, origin);
		PostingBuilder posting = new PostingBuilder(fields.content(title));
		fields.places().forEach(posting::place);
		fields.organization(posting);
		return posting.url(fields.url().orElse(null))
			.board(Hosts.board(fields.url()).orElse(null))
			.applyUrl(fields.applyUrl().orElse(null))
			.datePosted(fields.date(FieldName.POSTED))
			.validThrough(fields.date(FieldName.CLOSES))
			.employmentTypes(fields.employmentTypes())
			.workplace((this.workplace != null) ? Stated.of(this.workplace) : fields.workplace())
			.seniority(Values.seniority(job.lines(FieldName.SENIORITY)))
			.experience(fields.experience())
			.education(EducationReader.find(job.line(FieldName.EDUCATION)))
			.skills(job.lines(FieldName.SKILLS))
			.salary(KeyedPay.read(job))
			.identifier(fields.identifier())
			.build();
	}

}
