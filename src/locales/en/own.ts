/** Texts of reading a file of one’s own. */
export const own = {
  'own.title': 'My data',
  'own.explained':
    'Choose a CSV file of numbers, or pictures (PNG or JPEG) to cut into patches. They are read in this page and never leave it.',
  'own.limits':
    'CSV: an input a row, at most {megabytes} MB, {rows} rows and {columns} columns, with commas, semicolons or tabs between the columns. A first row with names and a column of labels are welcome.',
  'own.choose': 'Choose files',
  'own.chooseOther': 'Choose other files',
  'own.reading': 'Reading …',
  'own.cancel': 'Cancel',
  'own.use': 'Use this data',
  'own.goesOn': 'Your run goes on as it was.',

  'own.read': '“{name}”: {rows} rows of {columns} numbers.',
  'own.dialect':
    'Columns are separated by {separator, select, tab {a tab} semicolon {a semicolon} other {a comma}}{sign, select, comma {, decimals by a comma} point {, decimals by a point} other {}}.',
  'own.labelled':
    '“{column}” gives the labels ({count} different): the known causes by which selectivity is measured. Training does not see them.',
  'own.rowsNamed': '“{column}” has more than 64 different texts, so it names the rows.',
  'own.leftOut':
    '{count, plural, one {A column holds no numbers and is} other {# columns hold no numbers and are}} left out: {columns}.',
  'own.constantColumns':
    '{count, plural, one {A column is} other {# columns are}} the same in every row and can teach nothing: {columns}.',
  'own.firstRows': 'The first rows of the file',
  'own.shownOf': 'The first {rows} of {allRows} rows, {columns} of {allColumns} columns.',
  'own.header': 'The first row holds names',
  'own.labels': 'Labels',
  'own.noLabels': 'none',

  'own.preparation': 'What is done to the numbers',
  'own.centre': 'Take away the mean of each column',
  'own.centreExplained':
    'The means lie between {least} and {most}. Without this, units spend themselves on what all rows share. Leave it off only if 0 means that nothing is there.',
  'own.even': 'Make every column vary alike',
  'own.evenExplained':
    'The standard deviations lie between {least} and {most}. With this each becomes 1, so that columns in other units of measurement count alike.',
  'own.picture': 'Show each row as a picture of {side} × {side}',
  'own.pictureExplained': 'For pictures that were written as numbers, line by line.',
  'own.scale':
    'At the end all numbers are multiplied by {scale}, so that the mean of ‖x‖² is 1: then λ means the same as in the other sets, and 0.2 to 0.3 is a good start.',

  'own.cut':
    '“{name}”: {count, plural, one {one picture} other {# pictures}}, made grey and at most {most} pixels long, cut into {patches} patches of {side} × {side} pixels at random places.',
  'own.patches': 'Some of the patches',
  'own.patchSize': 'Side of a patch',
  'own.whiten': 'Whiten, as for the photographs',
  'own.whitenExplained':
    'Broad shadows are far stronger than fine edges; this makes them about equally strong. Without it, patches keep their greys.',
  'own.patchesScaled':
    'Each patch loses its mean, and all are multiplied by one number, so that the mean of ‖x‖² is 1, as in the other sets.',

  'own.named': 'column {number} (“{name}”)',
  'own.unnamed': 'column {number}',
  'own.tooLarge':
    '“{file}” has {got} MB; {limit} MB are the most. Take a part of its rows, or write its numbers with fewer digits.',
  'own.empty': 'There is nothing in this file. Choose one with a row of numbers for each input.',
  'own.binary': 'This file is no text. Export the data as CSV, or choose PNG or JPEG pictures.',
  'own.workbook':
    'This is a workbook of a spreadsheet program. Open it there, save the sheet as CSV, and choose that file.',
  'own.mixed': 'Choose either one CSV file or pictures, not both together.',
  'own.tooManyPictures': 'These are {got} pictures; {limit} are the most. Choose fewer.',
  'own.notPicture':
    'The browser cannot read “{file}” as a picture. Save it as PNG or JPEG again, or leave it out.',
  'own.smallPicture':
    '“{file}” is smaller than a patch of {limit} × {limit} pixels. Choose a larger picture, or smaller patches.',
  'own.quotes':
    'Row {row}: a quotation mark is not closed, or closed in the middle of a cell. Mend it or take it out.',
  'own.ragged':
    'Row {row} has {got} cells instead of {expected}, as the first row has. Mend that row or take it out.',
  'own.text':
    'Row {row}, {column}: “{text}” is not a number like the others. Mend it, or take out that row or column.',
  'own.emptyCell': 'Row {row}, {column} is empty. Fill it in, or take out that row or column.',
  'own.notFinite':
    'Row {row}, {column}: “{text}” is no finite number. Put a number there, or take out that row or column.',
  'own.tooManyRows': 'Row {row} is one too many: {limit} rows of numbers are the most. Take a part of them.',
  'own.tooManyColumns': 'There are {got} columns; {limit} are the most. Take some of them out.',
  'own.tooFewRows': 'There is only one row of numbers. Training needs rows that differ: add more.',
  'own.tooFewColumns':
    'No two columns of numbers were found. Put commas, semicolons or tabs between the columns, and one input in each row.',
  'own.constant': 'All rows are the same, so there is nothing to learn. Choose data that vary.',
  'own.failed': 'The file could not be read: {text}. Choose it again, or another one.',
} as const;
