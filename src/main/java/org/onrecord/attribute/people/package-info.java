/**
 * Who is named in a document, and what office each of them holds.
 *
 * <p>Passages come in and become {@link org.onrecord.attribute.people.Paragraph}s, on which names
 * and roles are marked; {@link org.onrecord.attribute.people.People} go out. Read {@link
 * org.onrecord.attribute.people.NameFinder} first, then {@link
 * org.onrecord.attribute.people.RoleFinder}. Nothing here says who speaks, and of two people whom a
 * name may mean none is chosen.
 */
@NullMarked
package org.onrecord.attribute.people;

import org.jspecify.annotations.NullMarked;
