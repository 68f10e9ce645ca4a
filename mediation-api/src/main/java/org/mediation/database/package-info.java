/** The one PostgreSQL: started when none is given, migrated, divided among roles, and refused when it is not safe. */
@NullMarked
package org.mediation.database;

import org.jspecify.annotations.NullMarked;
