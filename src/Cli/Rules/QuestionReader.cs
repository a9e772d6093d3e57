namespace Eenlijn.Cli.Rules;

using System.Buffers;
using System.IO.Pipelines;
using System.Runtime.CompilerServices;
using System.Text.Json;

/// <summary>Cuts the input into questions without reading it whole: lines, or the elements of one array.</summary>
internal static class QuestionReader
{
    public static async IAsyncEnumerable<IReadOnlyList<ReadOnlyMemory<byte>>> BatchesAsync(
        Stream input, int size, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var pipe = PipeReader.Create(input, new StreamPipeReaderOptions(bufferSize: 1 << 17, leaveOpen: true));
        var batch = new List<ReadOnlyMemory<byte>>(size);
        var cutter = new Cutter();
        while (true)
        {
            var read = await pipe.ReadAsync(cancellationToken);
            var buffer = read.Buffer;
            while (cutter.TryCut(ref buffer, read.IsCompleted, out var question))
            {
                batch.Add(question);
                if (batch.Count == size)
                {
                    yield return batch;
                    batch = new(size);
                }
            }

            pipe.AdvanceTo(buffer.Start, buffer.End);
            if (read.IsCompleted)
            {
                break;
            }
        }

        if (batch.Count > 0)
        {
            yield return batch;
        }
    }

    /// <summary>Knows after the first sign whether it reads an array or lines.</summary>
    private sealed class Cutter
    {
        private bool? _array;
        private bool _done;

        public bool TryCut(ref ReadOnlySequence<byte> buffer, bool last, out ReadOnlyMemory<byte> question)
        {
            question = default;
            Skip(ref buffer);
            if (buffer.IsEmpty || _done)
            {
                buffer = _done ? buffer.Slice(buffer.End) : buffer;
                return false;
            }

            if (_array is null)
            {
                _array = buffer.FirstSpan[0] == (byte)'[';
                if (_array == true)
                {
                    buffer = buffer.Slice(1);
                    Skip(ref buffer);
                }
            }

            return _array == true ? Element(ref buffer, last, out question) : Line(ref buffer, last, out question);
        }

        private static bool Line(ref ReadOnlySequence<byte> buffer, bool last, out ReadOnlyMemory<byte> question)
        {
            question = default;
            var end = buffer.PositionOf((byte)'\n');
            if (end is null && !last)
            {
                return false;
            }

            var line = end is { } at ? buffer.Slice(0, at) : buffer;
            question = line.ToArray();
            buffer = end is { } stop ? buffer.Slice(buffer.GetPosition(1, stop)) : buffer.Slice(buffer.End);
            return true;
        }

        private bool Element(ref ReadOnlySequence<byte> buffer, bool last, out ReadOnlyMemory<byte> question)
        {
            question = default;
            if (buffer.IsEmpty)
            {
                return false;
            }

            if (buffer.FirstSpan[0] == (byte)']')
            {
                _done = true;
                buffer = buffer.Slice(buffer.End);
                return false;
            }

            try
            {
                var reader = new Utf8JsonReader(buffer, last, default);
                if (!reader.Read() || !reader.TrySkip())
                {
                    return false;
                }

                question = buffer.Slice(0, reader.Position).ToArray();
                buffer = buffer.Slice(reader.Position);
                return true;
            }
            catch (JsonException)
            {
                // What comes after a fault in an array can't be told apart any more: the rest is one faulty question.
                question = buffer.ToArray();
                buffer = buffer.Slice(buffer.End);
                _done = true;
                return true;
            }
        }

        private void Skip(ref ReadOnlySequence<byte> buffer)
        {
            while (!buffer.IsEmpty && Blank(buffer.FirstSpan[0]))
            {
                buffer = buffer.Slice(1);
            }
        }

        private bool Blank(byte sign) => sign is (byte)' ' or (byte)'\n' or (byte)'\r' or (byte)'\t' or 0xEF or 0xBB or 0xBF || (_array == true && sign is (byte)',');
    }
}
