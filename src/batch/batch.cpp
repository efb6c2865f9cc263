#include "batch/job.h"
