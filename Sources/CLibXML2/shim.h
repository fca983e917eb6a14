#include <libxml/xmlversion.h>
/* The ICU headers that this would draw in clash with those of Foundation; nothing here needs them. */
#undef LIBXML_ICU_ENABLED
#include <libxml/parser.h>
#include <libxml/parserInternals.h>
#include <libxml/xmlerror.h>
