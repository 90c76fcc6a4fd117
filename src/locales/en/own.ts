/** Texts of reading patterns and files of one’s own. */
export const own = {
  'paste.title': 'Patterns as text',
  'paste.explained':
    'One pattern a line, of 0 and 1: at most {patterns} patterns of at most {bits} bits, all of the same length.',
  'paste.label': 'Patterns',
  'paste.cancel': 'Cancel',
  'paste.apply': 'Use these patterns',
  'paste.empty': 'There is no pattern here yet. Write at least one line of 0 and 1.',
  'paste.notBits': 'Line {line}, “{text}”, has something other than 0 and 1.',
  'paste.otherLength': 'Line {line}, “{text}”, does not have as many bits as the first line.',
  'paste.tooLong': 'Line {line} has more than {bits} bits. Make the patterns shorter.',
  'paste.tooMany': 'Line {line} is one too many: {patterns} patterns are the most.',

  'own.title': 'My data',
  'own.explained':
    'Choose a table of numbers, or pictures, or drop them here. They are read in this page and never leave it.',
  'own.limits':
    'A table has an input in each row: CSV, text with any separator, word vectors, JSON or .npy; at most {megabytes} MB, {rows} rows and {columns} columns. Names of columns and a column of labels are welcome. How it was read is shown, and can be corrected.',
  'own.pictureLimits':
    'Pictures (PNG, JPEG, WebP …), at most {pictures}, and {megabytes} MB together. Small ones are an input each, with labels from the names of files or folders; a large one is cut into patches.',
  'own.choose': 'Choose files',
  'own.chooseFolder': 'Choose a folder',
  'own.chooseOther': 'Choose other files',
  'own.reading': 'Reading …',
  'own.cancel': 'Cancel',
  'own.use': 'Use this data',
  'own.goesOn': 'Your run goes on as it was.',

  'own.read': '“{name}”: {rows} rows of {columns} numbers.',
  'own.dialect':
    'Columns are separated by {separator, select, tab {a tab} semicolon {a semicolon} bar {a bar} space {spaces} other {a comma}}, decimals by {sign, select, comma {a comma} other {a point}}.',
  'own.labelled':
    '“{column}” gives the labels ({count} different): the known causes by which selectivity is measured. Training does not see them.',
  'own.firstRows': 'The first rows of the file',
  'own.shownOf': 'The first {rows} of {allRows} rows, {columns} of {allColumns} columns.',
  'own.labels': 'Labels',
  'own.noLabels': 'none',

  'own.dropHere': 'Drop files here',
  'own.paste': 'Or paste a table (Ctrl+V)',
  'own.pasteUse': 'Read what was pasted',
  'own.pasted': 'pasted table',
  'own.samples': 'Nothing at hand? Try a sample:',
  'own.sample.flowers': 'Flowers, a table',
  'own.sample.shapes': 'Shapes, 60 pictures',
  'own.sampleName.flowers': 'made-up flowers.csv',
  'own.sampleName.shapes': 'shapes',
  'own.sampleMissing': 'The sample did not load. Try again when there is a connection, or choose a file.',

  'own.findings': 'What was found out, to be checked',
  'own.doubtful':
    '“{cell}” may be {value} or {other}. It is read as {value}: if that is wrong, choose the other decimal sign.',
  'own.headDoubtful':
    'Row {row} holds numbers that count up, so it is taken for names of columns. If it is data, choose “none” for the names of columns.',
  'own.noHeadDoubtful':
    'The first row holds numbers that count up; it is taken for data. If they are names of columns, choose that row for them.',
  'own.candidates':
    'Each of these columns may be the labels: {columns}. Choose one under “Labels”, or leave it at “none”.',
  'own.encodingGuess':
    'The file does not say how its letters are written; {name} fits best. If you see wrong letters, choose another encoding.',
  'own.damaged':
    '{count, plural, one {One character cannot} other {{number} characters cannot}} be read in this encoding and {count, plural, one {stands} other {stand}} as �. Choose another encoding if letters are missing.',
  'own.skipped':
    '{count, plural, one {One row above the table is} other {{number} rows above the table are}} left out.',
  'own.comments':
    '{count, plural, one {One line that begins as a comment is} other {{number} lines that begin as comments are}} left out.',
  'own.misfits':
    '{count, plural, one {One row does not have {width} cells and is} other {{number} rows do not have {width} cells and are}} left out: {places}.',
  'own.misfit': 'row {row} has {cells}',
  'own.short':
    '{count, plural, one {One row has} other {{number} rows have}} fewer than {width} cells: {places}. What is missing at the end counts as empty. If cells are missing further left, mend the file.',
  'own.misfitQuotes': 'row {row} has a quotation mark that is not closed, or closed in the middle of a cell',
  'own.far':
    '{value} stands {count, plural, one {once} other {{number} times}} in {columnCount, plural, one {column} other {columns}} {columns}, far from all other numbers there. Does it mean that a value is missing?',
  'own.farMissing':
    '{value} in {columnCount, plural, one {column} other {columns}} {columns} counts as missing.',
  'own.countAsMissing': 'Count {value} as missing',
  'own.countAsNumber': 'Count {value} as a number',
  'own.quoted': '“{name}”',
  'own.noInput': '“{column}” is no input ({why}).',
  'own.unreadColumn': '“{column}” is no input: “{cell}” could not be read as a number.',
  'own.hollow':
    '{count, plural, one {One row has} other {{number} rows have}} no number at all, perhaps units or a remark, and {count, plural, one {is} other {are}} left out.',
  'own.totals':
    '{count, plural, one {Row {rows} is the sum, the mean or the like of the others and is left out.} other {Rows {rows} are sums, means or the like of the others and are left out.}}',

  'own.written': 'How the file is written',
  'own.encoding': 'Encoding',
  'own.encodingName':
    '{name, select, windows1251 {Cyrillic (windows-1251)} windows1252 {Western (windows-1252)} windows1250 {Central European (windows-1250)} koi8u {Cyrillic (KOI8-U)} ibm866 {Cyrillic (DOS 866)} utf16le {UTF-16 LE} utf16be {UTF-16 BE} other {UTF-8}}',
  'own.separator': 'Between columns',
  'own.separatorName':
    '{name, select, tab {tab} semicolon {semicolon ;} bar {bar |} space {spaces} other {comma ,}}',
  'own.decimal': 'Decimal sign',
  'own.thousands': 'Between thousands',
  'own.sign':
    '{sign, select, comma {comma ,} point {point .} space {space} apostrophe {apostrophe ’} other {nothing}}',
  'own.head': 'Names of columns',
  'own.noHead': 'none',
  'own.headRow': 'row {row}: {cells}',

  'own.columns': 'What the columns are',
  'own.inputs': 'Columns that are inputs',
  'own.names': 'Names of rows',
  'own.role': '{role, select, labels {labels} names {names of rows} other {left out}}',
  'own.reason':
    '{reason, select, empty {left out: empty} date {left out: dates} time {left out: times} text {left out: text} unreadable {left out: cells that cannot be read as numbers} notfinite {left out: infinite, or too large for the page} constant {left out: the same in every row} gaps {left out: more than half is missing} index {left out: it numbers the rows} code {left out: it begins with zeros, as codes do} other {left out: it may be the labels}}',
  'own.unit': 'the {unit} is taken away',
  'own.brackets': '{cell} is read as {value}',
  'own.columnGaps': '{count, plural, one {one cell} other {{number} cells}} without a number',

  'own.gaps': 'Cells without a number',
  'own.gapsFound':
    '{count, plural, one {One cell} other {{number} cells}} in {rowCount, plural, one {one row} other {{rows} rows}} of {all} {count, plural, one {gives} other {give}} no number:',
  'own.place':
    'row {row}, {column}: {fault, select, empty {empty} missing {“{text}” stands for a missing value} notfinite {“{text}” is infinite or too large} othersign {“{text}” has another decimal sign than the others} otherunit {“{text}” has another unit than the others} other {“{text}” is no number}}',
  'own.andMore': '… and {number} more',
  'own.gapsPolicy': 'What becomes of them',
  'own.policy':
    '{policy, select, rows {leave out these rows} mean {fill in the mean of the column} median {fill in the median of the column} other {fill in 0}}',

  'own.preparation': 'What is done to the numbers',
  'own.centre': 'Take away the mean of each column',
  'own.centreExplained':
    'The means lie between {least} and {most}. Without this, units spend themselves on what all rows share. Leave it off only if 0 means that nothing is there.',
  'own.even': 'Make every column vary alike',
  'own.evenExplained':
    'The standard deviations lie between {least} and {most}. With this each becomes 1, so that columns in other units of measurement count alike.',
  'own.picture': 'Show each row as a picture of {width} × {height}',
  'own.pictureExplained': 'For pictures that were written as numbers, line by line.',
  'own.scale':
    'At the end all numbers are multiplied by {scale}, so that the mean of ‖x‖² is 1: then λ means the same as in the other sets, and 0.2 to 0.3 is a good start.',

  'own.cut':
    '“{name}”: {count, plural, one {one picture} other {# pictures}}, made grey and at most {most} pixels long, cut into {patches} patches of {side} × {side} pixels at random places.',
  'own.whole': '“{name}”: {count} pictures, made grey, each an input of {inputs} pixels.',
  'own.sizesDiffer':
    'They have different sizes, from {least} to {most}; {times} of {count} have {commonest}. All are scaled to {size}, and those of another shape are stretched.',
  'own.sizeChanged': 'They have {commonest} pixels and are scaled to {size}.',
  'own.pictureLabels':
    '{count, plural, one {One label} other {# labels}}: {labels}. They are the known causes by which selectivity is measured. Training does not see them.',
  'own.leftOut':
    '{count, plural, one {One other file in this folder is no picture and is} other {{number} other files in this folder are no pictures and are}} left out.',
  'own.someInputs': 'Some of the inputs',
  'own.picturesBecome': 'What the pictures become',
  'own.as': 'Pictures',
  'own.asName': '{as, select, whole {each is an input} other {cut into patches}}',
  'own.size': 'Size in pixels',
  'own.labelSource':
    '{source, select, names {from the names of files} folders {from the names of folders} other {none}}',
  'own.centrePicture': 'Take away the mean picture',
  'own.centrePictureExplained':
    'What all pictures share is then 0, and units need not spend themselves on it. Leave it off if black means that nothing is there.',
  'own.wholeScaled':
    'At the end all pixels are multiplied by one number, so that the mean of ‖x‖² is 1, as in the other sets. Colours become grey.',
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
    '“{file}” brings the size to {got} MB; {limit} MB are the most. Take a part of its rows, or write its numbers with fewer digits.',
  'own.empty': 'There is nothing in this file. Choose one with a row of numbers for each input.',
  'own.binary':
    'This file is no text that the page knows. Export the data as CSV, or choose PNG or JPEG pictures.',
  'own.format':
    '{format, select, workbook {This is a workbook of a spreadsheet program. Open it there, save the sheet as CSV, and choose that file.} document {This is a document of a word processor. Copy the table out of it and paste it here.} zip {This is a packed archive. Unpack it and choose a file from it.} gzip {This file is packed. Unpack it and choose what comes out.} npz {This is an archive of NumPy arrays (.npz). Save one array with numpy.save as .npy and choose that.} torch {This is a model or tensor of PyTorch. Save the numbers with numpy.save(name, tensor.numpy()) and choose the .npy file.} safetensors {These are weights in the safetensors format. Save one of the arrays with numpy.save and choose the .npy file.} hdf5 {This is an HDF5 file. Save one of its arrays with numpy.save, or as CSV.} parquet {This is a Parquet file. Read it with pandas and save it with to_csv.} arrow {This is an Arrow or Feather file. Read it with pandas and save it with to_csv.} pickle {This is a Python pickle. Open it in Python and save the numbers with numpy.save or to_csv.} matlab {This is a file of MATLAB, or a matrix as MATLAB shows it, with a factor above it. Save the matrix there with writematrix as CSV.} rdata {This is a file of R’s own format. Save the table there with write.csv.} sqlite {This is an SQLite database. Export one table as CSV.} pdf {This is a PDF. Copy the table out of it and paste it here, or choose the data it was made from.} webpage {This is a web page, not the data: perhaps the link led to a page about them. Download the CSV itself, or copy the table and paste it here.} xml {This is XML. Export the table as CSV.} word2vec {These are word vectors in word2vec’s binary format. Save them as text (save_word2vec_format with binary=False).} sparse {This is a sparse format, of LIBSVM or Weka. Write all numbers of a row out, as CSV.} picture {The browser cannot show this kind of picture. Save it as PNG or JPEG.} media {This is sound or film. Choose a table of numbers, or PNG or JPEG pictures.} model {This is a model of Sparselight. Open it with “Open model” instead.} statistics {This is a file of SPSS or Stata. Save the data there as CSV.} matrixmarket {This is a Matrix Market file. Read it with scipy.io.mmread and save all its numbers as CSV or with numpy.save.} sql {These are commands for a database. Export the table itself as CSV.} latex {This is LaTeX. Copy the table from the finished page and paste it here, or choose the data it was made from.} settings {These are settings or records in YAML, TOML or INI, not rows of numbers. Export the table as CSV or JSON.} code {This is the text of a program. Run it and save the numbers as CSV, or paste only the rows of numbers.} other {The page cannot read this format. Export the data as CSV.}}',
  'own.mixed':
    'Choose either one table or pictures, not both together and not several tables. In a folder of pictures other files are left out.',
  'own.folder': 'This is a folder. Open it and choose the files in it.',
  'own.emptyFolder': 'There is no file in this folder that the page could read. Choose another one.',
  'own.tooManyPictures': 'These are {got} pictures; {limit} are the most. Choose fewer.',
  'own.picturesTooLarge':
    'These pictures have {got} MB together; {limit} MB are the most. Choose fewer, or make them smaller.',
  'own.tooManyToCut':
    'Patches can be cut from {limit} pictures at most, and these are {got}. Let each be an input, or choose fewer.',
  'own.notPicture':
    'The browser cannot read “{file}” as a picture. Save it as PNG or JPEG again, or leave it out.',
  'own.smallPicture':
    '“{file}” is smaller than a patch of {limit} × {limit} pixels. Choose larger pictures, or several small ones and let each be an input.',
  'own.badJson': 'This looks like JSON but is damaged: {text}. Mend it there, or export it again.',
  'own.jsonShape':
    'No table was found in this JSON. It should be a list of rows, each a list of numbers or an object with the same keys.',
  'own.jsonTables': 'This JSON holds several tables: {text}. Save one of them by itself.',
  'own.jsonDepth':
    'On line {got} of this JSON more than {limit} lists or objects lie one inside the other. Save only the list of rows.',
  'own.damagedArray': 'This array ends before all its numbers are there. Save or download it again.',
  'own.arrayType':
    'This array holds “{text}”, which are no real numbers. Turn it into numbers, as with astype(float), and save it again.',
  'own.arrayShape':
    'This array has the shape {text}. It should have two dimensions, rows × numbers, or be a row of pictures, n × height × width.',
  'own.onlyLabels':
    'These are {got} labels without the pictures that they belong to. Choose the file with the pictures (its name has “images” in it); labels can be read from a table, in a column beside the numbers.',
  'own.damagedGzip':
    'This file is packed and cannot be unpacked: a part of it is missing or damaged. Download it again.',
  'own.tooLargeUnpacked':
    'Unpacked, this file has more than {limit} MB, which are the most. Unpack it and take a part of its rows.',
  'own.ragged':
    '{got} of {expected} rows {count, plural, one {has} other {have}} another number of cells than the others. If something else stands between the columns, choose it below. If not, mend those rows in the file. Rows above the table can be left out by choosing the row of names.',
  'own.shortened':
    'The program that printed this table left a part of it out and put “…” there. Save the whole table, as with numpy.savetxt or to_csv.',
  'own.splitThousands':
    'In column {got} all cells are three digits, some with zeros in front: it seems that spaces stand between the columns and between thousands as well. Save the file with semicolons or tabs between the columns. If it is right as it is, choose the row of names below.',
  'own.splitNumbers':
    'The rows have twice as many cells as there are names above them: it seems that commas stand between the columns and before the decimals as well. Save the file with semicolons or tabs between the columns. If it is right as it is, choose the row of names below.',
  'own.oneColumn':
    'Only one column was found. If there are more, choose below what stands between them; an input needs at least two numbers.',
  'own.noNumbers':
    'No column holds numbers. If there should be some, check below what stands between the columns and which row holds the names.',
  'own.headOnly':
    'There is a row of names and nothing below it. If it is data, choose “none” for the names of columns.',
  'own.tooManyRows': 'There are more than {limit} rows, which are the most. Take a part of them.',
  'own.tooManyColumns':
    '{got} columns are inputs; {limit} are the most. Take the tick off some of them below.',
  'own.tooFewRows': 'There is only one row of numbers. Training needs rows that differ: add more.',
  'own.gapsEverywhere':
    'Without the rows in which a cell has no number, {got} of {expected} are left. Fill the gaps, or take the tick off columns with many of them.',
  'own.tooFewColumns': 'Fewer than two columns are inputs. Tick at least two columns of numbers below.',
  'own.constant': 'All rows are the same, so there is nothing to learn. Choose data or columns that vary.',
  'own.failed': 'The file could not be read: {text}. Choose it again, or another one.',

  'file.tooLarge': 'it is larger than any model of this page.',
  'file.empty': 'it is empty.',
  'file.tooLargeNumber': '{where} has a number that is too large for any model.',
  'file.absurdWeight': '{where} has a weight beyond {limit}, which no training here leads to.',
  'file.notJson': 'it is not JSON, so it is damaged or of another kind.',
  'file.damaged':
    'it begins as a model of Sparselight, but a part of it is missing or damaged. Save or download it again.',
  'file.notModel': 'it is not a model saved by Sparselight.',
  'file.newer': 'it was saved by a newer version of this page. Reload the page and try again.',
  'file.badConfig': 'its settings cannot be: {problems}.',
  'file.wrongSize': '{where} has {got} numbers instead of {expected}.',
  'file.notFinite': '{where} has something that is not a number.',
  'file.impossible': '{where} has a number that no training leads to.',
  'file.missing': '{where} is missing or not as it should be.',
  'file.needsData':
    'This model was trained on “{name}”, inputs of {inputs} numbers, and does not say how that was read. Open the file with the same choices, and the model opens by itself.',
  'file.waits':
    'This model was trained on “{name}”: {rows} inputs of {inputs} numbers. Open that file, whatever it is called now, and the model opens by itself. Until then your run stays as it is.',
  'file.readAgain': '“{name}” was read again, in the way that the model was trained on it.',
  'file.notReadSo':
    'The model cannot be opened: in the way that it was trained on “{name}” the file cannot be read. {problem}',
  'file.opening': 'Opening “{name}” …',
  'file.givenUp': 'Opening was given up; your run stays as it is',
  'drop.here': 'Drop to open',
  'drop.what': 'a model of Sparselight, a table of numbers, or pictures',
  'own.otherFile':
    'The model that you opened waits for “{name}”, {rows} inputs of {inputs} numbers. This is another file; it can be used all the same, as a new data set.',
} as const;
