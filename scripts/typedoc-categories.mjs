// Sorts the functions of a package by the folder that each is in: a folder is one subject, and says so in
// docs/architecture.md.
import { Comment, CommentTag, Converter, ReflectionKind } from "typedoc";

const sorted =
  ReflectionKind.Class |
  ReflectionKind.Interface |
  ReflectionKind.TypeAlias |
  ReflectionKind.Variable |
  ReflectionKind.Function;

/** An interface that joins others and adds nothing: its members stand on their pages, and would make one of 600 kB here. */
const joins = new Set(["WestMidlands"]);

/** Called by typedoc. */
export function load(app) {
  app.converter.on(Converter.EVENT_RESOLVE_BEGIN, ({ project }) => {
    for (const one of project.getReflectionsByKind(ReflectionKind.Interface))
      if (joins.has(one.name)) for (const child of [...(one.children ?? [])]) project.removeReflection(child);
    for (const one of project.getReflectionsByKind(sorted)) {
      const folder = /\/src\/([\w-]+)\//.exec(project.getSymbolIdFromReflection(one)?.fileName ?? "")?.[1];
      if (folder === undefined || !one.parent?.kindOf(ReflectionKind.SomeModule | ReflectionKind.Project))
        continue;
      const comments = [one.comment, ...(one.signatures ?? []).map((signature) => signature.comment)];
      const comment = comments.find((found) => found !== undefined);
      if (comment === undefined) one.comment = new Comment();
      (comment ?? one.comment).blockTags.push(
        new CommentTag("@category", [{ kind: "text", text: titleOf(folder) }]),
      );
    }
  });
}

function titleOf(folder) {
  const words = folder.replaceAll("-", " ");
  return words[0].toUpperCase() + words.slice(1);
}
