# SMOTE on the whole of test.csv.
#
# - Run it beside the file. Checked with Python 3.11, numpy 1.24, pandas 1.5, scikit-learn 1.2 and
#   imbalanced-learn 0.10.
# - There is no split: for data whose test rows are kept elsewhere. Columns that are not used are
#   left out.
# - The recipe's mode is strict: Smotescope keeps counts exactly and makes rows that do not depend
#   on the order of the file, so its new rows are others than those of imbalanced-learn. With the
#   mode parity they are the same.

import numpy as np
import pandas as pd
from imblearn.over_sampling import SMOTE
from sklearn.compose import ColumnTransformer
from sklearn.impute import SimpleImputer
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler


# The file: every cell as text, then what it means.
FILE = "test.csv"
TARGET = "class"
CLASSES = ["no", "yes"]
POSITIVE = "yes"
NEGATIVE = "no"
NUMBERS = ["a", "b", "c"]
EMPTY = ["", "?", "-", "na", "n/a", "nan", "null"]

cells = pd.read_csv(FILE, index_col=False, dtype=str, keep_default_na=False)
known = cells.mask(cells.apply(lambda column: column.str.strip().str.lower().isin(EMPTY)))
X = known[NUMBERS].copy()
X[NUMBERS] = X[NUMBERS].replace(",", "", regex=True).astype(float)
y = known[TARGET].to_numpy(str)


# Fill empty cells, scale, resample.
prepare = ColumnTransformer([
    ("numbers", make_pipeline(SimpleImputer(strategy="median"), StandardScaler()), NUMBERS),
])
samplers = [
    ("smote", SMOTE(k_neighbors=5, sampling_strategy="auto", random_state=42)),
]


# Resample and write, in the units of the file.
rows, labels = prepare.fit_transform(X), y
for _, sampler in samplers:
    rows, labels = sampler.fit_resample(rows, labels)
numbers = rows[:, :len(NUMBERS)].astype(float)
scaler = prepare.named_transformers_["numbers"][-1]
rows[:, :len(NUMBERS)] = scaler.inverse_transform(numbers)
resampled = pd.DataFrame(rows, columns=NUMBERS)
resampled[TARGET] = labels
resampled.to_csv("test-resampled.csv", index=False)
print(resampled[TARGET].value_counts().to_string())
