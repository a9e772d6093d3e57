namespace Eenlijn.Cli.Rules;

using System.Buffers;
using System.Collections.Concurrent;
using System.Diagnostics;
using System.Text.Json;

/// <summary>
/// Reads questions, one a line or as one array, answers them in parallel in batches and writes one answer a line in the same order. Only a
/// few batches are in memory at once, however long the input is.
/// </summary>
internal static class RulesRunner
{
    private const int BatchSize = 128;

    /// <summary>Used again: an answer is some kilobytes, and new memory for each batch would cost more than the rules.</summary>
    private static readonly ConcurrentBag<ArrayBufferWriter<byte>> Spare = [];

    public static async Task<RulesOutcome> RunAsync(Stream input, Stream output, CancellationToken cancellationToken)
    {
        var clock = Stopwatch.StartNew();
        var running = new Queue<Task<Answered>>();
        var (questions, faults) = (0, 0);
        await foreach (var batch in QuestionReader.BatchesAsync(input, BatchSize, cancellationToken))
        {
            var first = questions;
            questions += batch.Count;
            running.Enqueue(Task.Run(() => Answer(batch, first), cancellationToken));
            while (running.Count > Environment.ProcessorCount * 2)
            {
                faults += await WriteAsync(await running.Dequeue(), output, cancellationToken);
            }
        }

        while (running.TryDequeue(out var last))
        {
            faults += await WriteAsync(await last, output, cancellationToken);
        }

        await output.FlushAsync(cancellationToken);
        return new(questions, faults, clock.Elapsed.TotalSeconds);
    }

    private static async Task<int> WriteAsync(Answered answered, Stream output, CancellationToken cancellationToken)
    {
        await output.WriteAsync(answered.Lines.WrittenMemory, cancellationToken);
        answered.Lines.ResetWrittenCount();
        Spare.Add(answered.Lines);
        return answered.Faults;
    }

    private static Answered Answer(IReadOnlyList<ReadOnlyMemory<byte>> batch, int first)
    {
        var lines = Spare.TryTake(out var used) ? used : new ArrayBufferWriter<byte>(BatchSize * 4096);
        using var writer = new Utf8JsonWriter(lines, new JsonWriterOptions { SkipValidation = true, Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
        var faults = 0;
        for (var i = 0; i < batch.Count; i++)
        {
            faults += AnswerWriter.Write(writer, batch[i].Span, first + i + 1) ? 0 : 1;
            writer.Flush();
            writer.Reset();
            lines.Write("\n"u8);
        }

        return new(lines, faults);
    }

    private sealed record Answered(ArrayBufferWriter<byte> Lines, int Faults);
}

/// <summary>How many questions came in, how many could not be read, and how long it took.</summary>
internal sealed record RulesOutcome(int Questions, int Faults, double Seconds);
