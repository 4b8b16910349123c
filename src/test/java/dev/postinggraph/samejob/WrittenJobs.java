package dev.postinggraph.samejob;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import dev.postinggraph.entity.Slug;
import dev.postinggraph.samejob.Advertisement.Part;

/**
 * Jobs that somebody has written, sentence by sentence.
 */
final class WrittenJobs {

	private static final String BAKER = """
			Our oven has not been cold since 1954, and we look for the hand that feeds it next.

			About us
			Oatmeadow is a bakery with three shops, two vans and one recipe that nobody has written down.
			We bake for the neighbourhood and for the ferry that leaves at six.

			What you will do
			Set the sponge at ten in the evening and decide by its smell whether the night will be long.
			Shape two hundred loaves with a colleague who hums.
			Load and unload the deck oven, and hear from the crust when a loaf is done.
			Bake the seeded rye on Wednesdays, which takes a day and forgives nothing.
			Order flour from the mill, and send it back if it is not what we paid for.
			Clean the mixer so that the next person does not know that you were there.

			What you bring
			A finished apprenticeship as a baker, or five years next to somebody who had one.
			You can lift a sack of twenty five kilograms forty times.
			You are awake at two, and kind at four.
			Experience with sourdough and long fermentation.

			Benefits
			Bread, of course, and two free days in a row each week.
			A bonus at Christmas which is larger than what you expect.
			""";

	private static final String BOOKKEEPER = """
			Numbers that add up make people calm. We need somebody who makes four hundred people calm.

			About us
			Fernhollow Cooperative buys apples from two hundred orchards and sells juice to all of the coast.
			Every supplier owns a share, and each of them reads the balance sheet.

			What you will do
			Enter and reconcile what suppliers deliver, by weight and by sugar, within three days.
			Close each month by the fifth working day and explain to the board what has moved.
			Prepare returns of value added tax for two countries.
			Run payroll for ninety people in summer and three hundred during the harvest.
			Answer the auditors in March with documents rather than with memories.
			Replace the spreadsheet from 2009 with something in SAP that others can follow.

			What you bring
			A diploma in accounting, or years that taught you the same.
			You have used SAP or DATEV and know why nobody loves them.
			Excel holds no secrets from you, and you keep none in it.
			You can tell a farmer that his invoice is wrong, and get coffee afterwards.

			Equal opportunity
			Fernhollow chooses people for what they can do and for nothing else.
			Tell us what you need for the interview, and we will see to it.
			""";

	private static final String CONDUCTOR = """
			Between the harbour and the pass lie ninety kilometres, eleven tunnels and two hundred passengers.

			About us
			The Carnside Railway runs narrow gauge trains all year, which is more than the road can say.

			What you will do
			Check tickets and doors, and know which of the two matters more.
			Announce stops in two languages, one of them with humour.
			Help people with prams, wheelchairs and skis on and off a high step.
			Call the control room when snow lies on the line above the upper viaduct.
			Write a report of every delay over five minutes, in ten lines at most.
			Lead passengers out of a tunnel in the dark, which we practise twice a year.

			What you bring
			You speak English and German well enough to calm somebody down.
			Shifts that begin at half past four don't scare you.
			A first aid certificate, or the will to get one in your first month.
			Good eyes, good ears and comfortable shoes.

			Benefits
			Free travel for your family on all lines of the valley.
			A uniform that is warmer than it looks, and a room at the upper terminus.
			""";

	private WrittenJobs() {
	}

	static List<Advertisement> all() {
		return List.of(job("Baker", "Oatmeadow", "Linz, Austria", BAKER),
				job("Bookkeeper", "Fernhollow Cooperative", "Portland, OR, United States", BOOKKEEPER),
				job("Train Conductor", "Carnside Railway", "Zurich, Switzerland", CONDUCTOR));
	}

	private static Advertisement job(String title, String company, String place, String text) {
		Map<String, String> fields = new LinkedHashMap<>();
		fields.put("title", title);
		fields.put("company", company);
		fields.put("location", place);
		List<Part> parts = Stream.of(text.split("\n\n")).map(WrittenJobs::part).toList();
		return new Advertisement("%s.example".formatted(Slug.of(company)), "w-" + Slug.of(title), fields, parts, true);
	}

	private static Part part(String text) {
		List<String> lines = text.strip().lines().toList();
		return (lines.size() == 1 || lines.getFirst().endsWith(".")) ? new Part("", lines)
				: new Part(lines.getFirst(), lines.subList(1, lines.size()));
	}

}
