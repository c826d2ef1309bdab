package io.stancewire.analysis.model;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** The settings of the analysis. */
@ConfigMapping(prefix = "stancewire.analysis")
public interface AnalysisSettings {
    /** How many paragraphs are read at once, each on one thread; 0 takes as many as there are processors. At most 256. */
    @WithDefault("0")
    int parallelism();

    /** How many articles are remembered while their paragraphs come in, 1 to 10,000. */
    @WithDefault("64")
    int rememberedArticles();
}
