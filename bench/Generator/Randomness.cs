namespace Eenlijn.Generator;

using System.Buffers.Binary;

/// <summary>SplitMix64: the same data on every machine and every version of .NET.</summary>
internal sealed class Randomness(ulong seed)
{
    private ulong _state = seed;

    public int Next(int below) => (int)(NextBits() % (ulong)below);

    public T Of<T>(IReadOnlyList<T> list) => list[Next(list.Count)];

    public bool Chance(int percent) => Next(100) < percent;

    /// <summary>A version 7 key of that moment, as the product makes them: keys sort by time.</summary>
    public Guid Id(DateTime moment)
    {
        Span<byte> bytes = stackalloc byte[16];
        BinaryPrimitives.WriteInt64BigEndian(bytes, new DateTimeOffset(moment, TimeSpan.Zero).ToUnixTimeMilliseconds() << 16);
        BinaryPrimitives.WriteUInt16BigEndian(bytes[6..], (ushort)(0x7000 | (NextBits() & 0xFFF)));
        BinaryPrimitives.WriteUInt64BigEndian(bytes[8..], (NextBits() & 0x3FFF_FFFF_FFFF_FFFF) | 0x8000_0000_0000_0000);
        return new Guid(bytes, bigEndian: true);
    }

    private ulong NextBits()
    {
        var z = _state += 0x9E37_79B9_7F4A_7C15;
        z = (z ^ (z >> 30)) * 0xBF58_476D_1CE4_E5B9;
        z = (z ^ (z >> 27)) * 0x94D0_49BB_1331_11EB;
        return z ^ (z >> 31);
    }
}
