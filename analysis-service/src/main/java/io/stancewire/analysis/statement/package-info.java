/** From attributions of tokens to statements as users see them: type, factuality, speakers, targets with their stances. */
package io.stancewire.analysis.statement;
