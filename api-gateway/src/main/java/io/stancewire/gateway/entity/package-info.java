/**
 * Who is the same as whom. Analysis names the entities of one article; {@link
 * io.stancewire.gateway.entity.GlobalId} gives each the id under which all articles know it, {@link
 * io.stancewire.gateway.entity.Aliases} keeps the names under which it appears, and {@link
 * io.stancewire.gateway.entity.Profiles} reads back who it is.
 */
package io.stancewire.gateway.entity;
