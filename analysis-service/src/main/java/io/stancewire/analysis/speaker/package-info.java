/**
 * Who is meant: {@link io.stancewire.analysis.speaker.ArticleEntities} joins the names of an article into entities under the
 * fullest name, {@link io.stancewire.analysis.speaker.SourcePhrase} reads the words of a source, {@link
 * io.stancewire.analysis.speaker.ReferenceHead} scores to whom a pronoun or description refers, and {@link
 * io.stancewire.analysis.speaker.SpeakerResolver} puts them together, from the first paragraph to the last.
 */
package io.stancewire.analysis.speaker;
