package dev.postinggraph.web;

import java.io.File;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.jspecify.annotations.Nullable;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.WebDriverWait;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

/**
 * A headless Chromium for one test, which reaches nothing but this machine. Where there
 * is none the test is skipped.
 */
final class Chromium implements BeforeEachCallback, AfterEachCallback {

	private static final Duration PATIENCE = Duration.ofMinutes(2);

	private @Nullable ChromeDriver driver;

	@Override
	public void beforeEach(ExtensionContext context) {
		Optional<File> browser = find("chromium");
		Optional<File> driver = find("chromedriver");
		assumeTrue(browser.isPresent() && driver.isPresent(),
				"There is no chromium or no chromedriver on the path (Debian's packages chromium and chromium-driver)");
		ChromeOptions options = new ChromeOptions().setBinary(browser.orElseThrow());
		options.addArguments("--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage",
				"--disable-background-networking", "--disable-quic", "--no-first-run", "--disable-component-update",
				"--disable-sync", "--window-size=1280,900",
				"--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1");
		this.driver = new ChromeDriver(
				new ChromeDriverService.Builder().usingDriverExecutable(driver.orElseThrow()).build(), options);
	}

	@Override
	public void afterEach(ExtensionContext context) {
		if (this.driver != null) {
			this.driver.quit();
		}
	}

	void open(String url) {
		driver().get(url);
	}

	/** The first visible element, as soon as there is one. */
	WebElement see(String selector) {
		return waiting("nothing visible at " + selector)
			.until(ExpectedConditions.visibilityOfElementLocated(By.cssSelector(selector)));
	}

	/** Returns once one of the elements shows the text. */
	void seeText(String selector, String text) {
		waiting("no '%s' in %s".formatted(text, selector))
			.until(driver -> texts(selector).stream().anyMatch(shown -> shown.contains(text)));
	}

	/** The visible text of every element that matches now. */
	List<String> texts(String selector) {
		return driver().findElements(By.cssSelector(selector)).stream().map(WebElement::getText).toList();
	}

	/** Runs a script in the page. */
	void run(String script, Object... arguments) {
		driver().executeScript(script, arguments);
	}

	/** Types into whatever has the focus. */
	void type(CharSequence... keys) {
		driver().switchTo().activeElement().sendKeys(keys);
	}

	/** What the page could not load or was not allowed to, among other complaints. */
	List<String> complaints() {
		return driver().manage().logs().get(LogType.BROWSER).getAll().stream().map(LogEntry::getMessage).toList();
	}

	private WebDriverWait waiting(String otherwise) {
		WebDriverWait wait = new WebDriverWait(driver(), PATIENCE);
		wait.withMessage(() -> otherwise + "; the page shows: " + driver().findElement(By.tagName("body")).getText());
		return wait;
	}

	private ChromeDriver driver() {
		if (this.driver == null) {
			throw new IllegalStateException("Chromium is there only while a test runs");
		}
		return this.driver;
	}

	private static Optional<File> find(String program) {
		return Stream.of(System.getenv("PATH").split(File.pathSeparator))
			.map(directory -> new File(directory, program))
			.filter(File::canExecute)
			.findFirst();
	}

}
