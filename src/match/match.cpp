#include "variant/keep.h"
