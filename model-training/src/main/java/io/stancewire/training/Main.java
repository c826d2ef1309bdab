package io.stancewire.training;

import io.stancewire.training.evaluate.EvaluateCommand;
import io.stancewire.training.export.ExportCommand;
import io.stancewire.training.speed.SpeedCommand;
import io.stancewire.training.train.TrainCommand;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The command line of the training: a subcommand for each step from data to the model that the analysis service ships. */
@Command(
        name = "model-training",
        mixinStandardHelpOptions = true,
        subcommands = {TrainCommand.class, ExportCommand.class, EvaluateCommand.class, SpeedCommand.class})
public final class Main {
    private Main() {}

    public static void main(String[] arguments) {
        System.exit(new CommandLine(new Main()).execute(arguments));
    }
}
