package dev.postinggraph;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/**
 * Starts the application.
 */
@SpringBootApplication
public class PostingGraphApplication {

	/**
	 * Runs the command that the arguments name.
	 * @param arguments the command line
	 */
	public static void main(String[] arguments) {
		SpringApplication.run(PostingGraphApplication.class, arguments);
	}

}
