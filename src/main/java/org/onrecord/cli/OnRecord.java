package org.onrecord.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.ReadOnlyFileSystemException;
import java.util.Locale;
import java.util.Objects;
import java.util.logging.Level;
import java.util.logging.LogManager;
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
    version = "onrecord 0.1",
    synopsisSubcommandLabel = "COMMAND")
public final class OnRecord {

  @Mixin private EngineOptions engine = new EngineOptions();

  private OnRecord() {}

  /** The command line over these parts. */
  public static CommandLine commands(Parts parts, Terminal terminal) {
    var program = new OnRecord();
    CommandLine line = new CommandLine(program);
    line.addSubcommand(new DemoCommand(parts, terminal))
        .addSubcommand(new AddCommand(parts, terminal))
        .addSubcommand(new ServeCommand(parts, terminal))
        .addSubcommand(new SearchCommand(parts, terminal))
        .addSubcommand(new ExtractCommand(parts, terminal))
        .addSubcommand(new ExplainCommand(parts, terminal))
        .addSubcommand(new RemoveCommand(parts, terminal))
        .addSubcommand(new CorrectionsCommand(parts, terminal))
        .addSubcommand(new PeopleCommand(parts, terminal))
        .addSubcommand(new VerifyCommand(parts, terminal))
        .addSubcommand(new StatusCommand(terminal))
        .addSubcommand(new EvalCommand(parts, terminal))
        .addSubcommand(new BenchCommand(parts, terminal, program.engine));
    new UpkeepCommands(parts, terminal).all().forEach(line::addSubcommand);
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
      status = commands(joining.join(), terminal).execute(args);
    } catch (IOException | RuntimeException e) {
      status = ended(e, terminal);
    }
    terminal.out().flush();
    terminal.err().flush();
    return status;
  }

  private static int ended(Exception e, Terminal terminal) {
    terminal.say("onrecord: " + message(e));
    return status(e);
  }

  static int status(Throwable e) {
    return switch (e) {
      case WriterBusy busy -> ExitCodes.BUSY;
      case IndexInUseException busy -> ExitCodes.BUSY;
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

  /** The system's words for it: the JDK has no exceptions of their own for these. */
  private static boolean cannotWrite(FileSystemException e) {
    String reason = e.getReason() == null ? "" : e.getReason().toLowerCase(Locale.ROOT);
    return reason.contains("read-only")
        || reason.contains("permission denied")
        || reason.contains("not permitted")
        || reason.contains("not a directory");
  }

  private static String message(Exception e) {
    String message = e.getMessage();
    if (e instanceof AccessDeniedException) {
      return message + ": access denied";
    }
    return message == null || !(e instanceof IOException || e instanceof IllegalArgumentException)
        ? e.toString()
        : message;
  }
}
