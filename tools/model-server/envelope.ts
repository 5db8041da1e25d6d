/** An answer's text in the wire shape of the path that was asked, with counted tokens. */
export function envelope(path: string, request: string, text: string): unknown {
  const [input, output] = [Math.ceil(request.length / 4), Math.ceil(text.length / 4)];
  if (path.endsWith("/responses")) {
    return {
      id: "resp_scripted",
      object: "response",
      status: "completed",
      output: [
        {
          type: "message",
          role: "assistant",
          status: "completed",
          content: [{ type: "output_text", text, annotations: [] }],
        },
      ],
      usage: { input_tokens: input, output_tokens: output, total_tokens: input + output },
    };
  }
  return {
    id: "chatcmpl-scripted",
    object: "chat.completion",
    choices: [{ index: 0, finish_reason: "stop", message: { role: "assistant", content: text } }],
    usage: { prompt_tokens: input, completion_tokens: output, total_tokens: input + output },
  };
}
