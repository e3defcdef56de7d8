package org.onrecord.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.ReadOnlyFileSystemException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.stream.Stream;
import org.onrecord.search.EngineUnreachableException;
import org.onrecord.search.IndexInUseException;
import org.onrecord.store.WriterBusy;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** The program's commands, and what its end says. */
@Command(
    name = "onrecord",
    description =
        "What councils said, and what they promised: full-text search with speakers, dates"
            + " and commitments.",
    mixinStandardHelpOptions = true,
    scope = CommandLine.ScopeType.INHERIT,
    version = "onrecord 0.1",
    synopsisSubcommandLabel = "COMMAND")
public final class OnRecord {

  @Mixin private EngineOptions engine = new EngineOptions();

  private OnRecord() {}

  /**
   * The command line over these parts.
   *
   * @param args what will be asked of it: where that begins with a command's name, only this
   *     command is described, since describing all of them takes longer than most of them run
   */
  public static CommandLine commands(Parts parts, Terminal terminal, String... args) {
    var program = new OnRecord();
    CommandLine line = new CommandLine(program);
    Map<String, Supplier<Object>> all = all(parts, terminal, program.engine);
    Supplier<Object> only = args.length == 0 ? null : all.get(args[0]);
    if (only == null) {
      all.forEach((name, command) -> line.addSubcommand(name, command.get()));
    } else {
      line.addSubcommand(args[0], only.get());
    }
    line.setOut(terminal.outWriter());
    line.setErr(terminal.errWriter());
    line.setExecutionStrategy(parsed -> {
      try {
        parts.engine(program.engine.choice());
      } catch (IllegalArgumentException e) {
        throw new CommandLine.ParameterException(line, e.getMessage(), e);
      }
      return new CommandLine.RunLast().execute(parsed);
    });
    line.setCaseInsensitiveEnumValuesAllowed(true);
    line.setExecutionExceptionHandler((e, command, parsed) -> ended(e, terminal));
    return line;
  }

  /** Every command by its name, in the order in which help lists them. */
  private static Map<String, Supplier<Object>> all(
      Parts parts, Terminal terminal, EngineOptions engine) {
    var upkeep = new UpkeepCommands(parts, terminal);
    Map<String, Supplier<Object>> all = new LinkedHashMap<>();
    all.put("demo", () -> new DemoCommand(parts, terminal));
    all.put("add", () -> new AddCommand(parts, terminal));
    all.put("serve", () -> new ServeCommand(parts, terminal));
    all.put("search", () -> new SearchCommand(parts, terminal));
    all.put("extract", () -> new ExtractCommand(parts, terminal));
    all.put("explain", () -> new ExplainCommand(parts, terminal));
    all.put("remove", () -> new RemoveCommand(parts, terminal));
    all.put("corrections", () -> new CorrectionsCommand(parts, terminal));
    all.put("people", () -> new PeopleCommand(parts, terminal));
    all.put("verify", () -> new VerifyCommand(parts, terminal));
    all.put("status", () -> new StatusCommand(parts, terminal));
    all.put("eval", () -> new EvalCommand(parts, terminal));
    all.put("bench", () -> new BenchCommand(parts, terminal, engine));
    all.put("rebuild", upkeep::rebuild);
    all.put("backup", upkeep::backup);
    all.put("restore", upkeep::restore);
    all.put("purge", upkeep::purge);
    all.put("rehearse", () -> new RehearseCommand(parts));
    return all;
  }

  /** Joins the parts, which may fail for what the operator configured. */
  @FunctionalInterface
  public interface Joining {
    /** The parts. */
    Parts join() throws IOException;
  }

  /**
   * Runs one command.
   *
   * @return the exit status
   */
  public static int run(Joining joining, Terminal terminal, String... args) {
    // what libraries tell of their starting is nothing to whom a command answers
    LogManager.getLogManager().getLogger("").setLevel(Level.WARNING);
    int status;
    try {
      status = commands(joining.join(), terminal, args).execute(args);
    } catch (IOException | RuntimeException | OutOfMemoryError e) {
      status = ended(e, terminal);
    }
    terminal.out().flush();
    terminal.err().flush();
    return status;
  }

  private static int ended(Throwable e, Terminal terminal) {
    terminal.say("onrecord: " + message(e));
    return status(e);
  }

  static int status(Throwable e) {
    return switch (e) {
      case Throwable t when isOfMemory(t) -> ExitCodes.FAILED;
      case WriterBusy busy -> ExitCodes.BUSY;
      case IndexInUseException busy -> ExitCodes.BUSY;
      case EngineUnreachableException away -> ExitCodes.UNAVAILABLE;
      case AccessDeniedException denied -> ExitCodes.CANNOT_WRITE;
      case ReadOnlyFileSystemException readOnly -> ExitCodes.CANNOT_WRITE;
      case FileAlreadyExistsException inTheWay -> ExitCodes.CANNOT_WRITE;
      case FileSystemException io when cannotWrite(io) -> ExitCodes.CANNOT_WRITE;
      case IOException io when io.getCause() instanceof IOException cause -> status(cause);
      case IOException io -> ExitCodes.IO;
      case java.io.UncheckedIOException io -> status(Objects.requireNonNull(io.getCause()));
      case IllegalArgumentException wrong -> ExitCodes.USAGE;
      default -> ExitCodes.FAILED;
    };
  }

  private static boolean isOfMemory(Throwable e) {
    return Stream.iterate(e, Objects::nonNull, Throwable::getCause)
        .anyMatch(OutOfMemoryError.class::isInstance);
  }

  /** The system's words for it: the JDK has no exceptions of their own for these. */
  private static boolean cannotWrite(FileSystemException e) {
    String reason = e.getReason() == null ? "" : e.getReason().toLowerCase(Locale.ROOT);
    return reason.contains("read-only")
        || reason.contains("permission denied")
        || reason.contains("not permitted")
        || reason.contains("not a directory");
  }

  private static String message(Throwable e) {
    if (isOfMemory(e)) {
      long mb = Runtime.getRuntime().maxMemory() >> 20;
      return String.format(
          Locale.ROOT,
          "out of memory: a heap of %d MB is too small for this; set ONRECORD_HEAP=%dm and begin"
              + " again, what was told as stored is kept",
          mb,
          2 * mb);
    }
    String message = e.getMessage();
    if (e instanceof AccessDeniedException) {
      return message + ": access denied";
    }
    return message == null || !(e instanceof IOException || e instanceof IllegalArgumentException)
        ? e.toString()
        : message;
  }
}
