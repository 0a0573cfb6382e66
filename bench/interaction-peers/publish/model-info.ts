import { modelName } from './cql-library.ts';

/** Types of CQL itself that the translator asks for by name (CQL 1.5, appendix B); `[name, [field, type]…]`. */
const systemTypes: readonly (readonly [name: string, ...fields: (readonly [field: string, type: string])[]])[] = [
  ['Boolean'],
  ['Integer'],
  ['Long'],
  ['Decimal'],
  ['String'],
  ['DateTime'],
  ['Date'],
  ['Time'],
  ['Quantity', ['value', 'System.Decimal'], ['unit', 'System.String']],
  ['Ratio', ['numerator', 'System.Quantity'], ['denominator', 'System.Quantity']],
  [
    'Code',
    ['code', 'System.String'],
    ['system', 'System.String'],
    ['version', 'System.String'],
    ['display', 'System.String'],
  ],
  ['Concept', ['codes', 'list of System.Code'], ['display', 'System.String']],
  ['Vocabulary', ['id', 'System.String'], ['version', 'System.String']],
];

/** The model of CQL's own types; the translator has none built in. */
export function writeSystemModel(): string {
  return model('System', '1.0.0', 'urn:hl7-org:elm-types:r1', [
    '<typeInfo xsi:type="SimpleTypeInfo" name="System.Any"/>',
    ...systemTypes.map(([name, ...fields]) => typeInfo('System', name, fields)),
    '<typeInfo xsi:type="ClassInfo" name="System.ValueSet" baseType="System.Vocabulary"/>',
    '<typeInfo xsi:type="ClassInfo" name="System.CodeSystem" baseType="System.Vocabulary"/>',
  ]);
}

/** The model of a patient of the bench: kidney function, medicines and sources of the nutrient. */
export function writePatientModel(): string {
  return model(modelName, '1', 'urn:elementair:bench', [
    typeInfo(modelName, 'Medicine', [
      ['code', 'System.String'],
      ['route', 'System.String'],
    ]),
    typeInfo(modelName, 'Source', [
      ['compound', 'System.String'],
      ['route', 'System.String'],
      ['highDose', 'System.Boolean'],
    ]),
    typeInfo(modelName, 'Patient', [
      ['egfr', 'System.Decimal'],
      ['dialysis', 'System.Boolean'],
      ['medicines', `list of ${modelName}.Medicine`],
      ['sources', `list of ${modelName}.Source`],
    ]),
  ]);
}

function typeInfo(model: string, name: string, fields: readonly (readonly [string, string])[]): string {
  const named = `name="${model}.${name}" baseType="System.Any"`;
  if (fields.length === 0) return `<typeInfo xsi:type="SimpleTypeInfo" ${named}/>`;
  const retrievable = name === 'Patient' ? ' identifier="Patient" retrievable="true"' : '';
  const elements = fields.map(([field, type]) => {
    const many = type.startsWith('list of ') ? type.slice('list of '.length) : undefined;
    return many === undefined
      ? `    <element name="${field}" elementType="${type}"/>`
      : `    <element name="${field}">\n      <elementTypeSpecifier xsi:type="ListTypeSpecifier" elementType="${many}"/>\n    </element>`;
  });
  return [`<typeInfo xsi:type="ClassInfo" ${named}${retrievable}>`, ...elements, '  </typeInfo>'].join('\n');
}

function model(name: string, version: string, url: string, types: readonly string[]): string {
  const patient = name === 'System' ? '' : ` patientClassName="${name}.Patient" patientClassIdentifier="Patient"`;
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<!-- Written by tools/peers/make-peer-rules.ts; do not edit. -->',
    `<modelInfo xmlns="urn:hl7-org:elm-modelinfo:r1" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"`,
    `    name="${name}" version="${version}" url="${url}" targetQualifier="${name.toLowerCase()}"${patient}>`,
    ...(name === 'System' ? [] : ['  <requiredModelInfo name="System" version="1.0.0"/>']),
    ...types.map((type) => `  ${type}`),
    '</modelInfo>',
    '',
  ].join('\n');
}
