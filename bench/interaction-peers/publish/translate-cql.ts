import {
  CqlCompilerOptions,
  CqlTranslator,
  createModelInfoProvider,
  LibraryManager,
  ModelManager,
  stringAsSource,
} from '@cqframework/cql/cql-to-elm';
import { BenchFailure } from '../../shared/bench-failure.ts';
import { modelName } from './cql-library.ts';
import { writePatientModel, writeSystemModel } from './model-info.ts';

/** The ELM of a CQL library as indented JSON, by the translator of the CQL project. Without annotations, which only people read. */
export function translateCql(library: string): string {
  const models = new Map([
    ['System', writeSystemModel()],
    [modelName, writePatientModel()],
  ]);
  const modelManager = new ModelManager();
  modelManager.modelInfoLoader.registerModelInfoProvider(
    createModelInfoProvider((name) => {
      const model = models.get(name);
      return model === undefined ? null : stringAsSource(model);
    }),
  );
  const options = new CqlCompilerOptions();
  options.setOptions([]);
  const translator = CqlTranslator.fromText(library, new LibraryManager(modelManager, options));
  const elm = translator.toJson();
  const complaints = complaintsIn(elm);
  if (complaints.length > 0) throw new BenchFailure(`The CQL was not translated: ${complaints.join('; ')}`, 70);
  return `${JSON.stringify(JSON.parse(elm), null, 1)}\n`;
}

/** The translator writes its errors into the ELM. */
function complaintsIn(elm: string): string[] {
  const parsed = JSON.parse(elm) as { library: { annotation?: { type: string; message?: string }[] } };
  return (parsed.library.annotation ?? []).flatMap(({ type, message }) =>
    type === 'CqlToElmError' ? [message ?? type] : [],
  );
}
