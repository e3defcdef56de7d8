package org.onrecord.bench;

import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * Runs benchmarks, all those whose names an argument is found in; options are JMH's. Each result
 * tells the memory that one operation takes, those of extraction the share of time by layer.
 */
public final class Benchmarks {

  private Benchmarks() {}

  /** See the class. */
  public static void main(String[] arguments) throws RunnerException, CommandLineOptionException {
    var options =
        new OptionsBuilder()
            .parent(new CommandLineOptions(arguments))
            .addProfiler(GCProfiler.class)
            .addProfiler(LayerSampling.class)
            .build();
    new Runner(options).run();
  }
}
