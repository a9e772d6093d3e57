namespace Eenlijn.Web.Infrastructure.Oproepen;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Persistence.Reading;

/// <summary>The alerts that wait, in memory: every page asks whether there is one for who is signed in, and no page asks the database.</summary>
public sealed class OproepBord
{
    private volatile IReadOnlyList<OpenOproep> _open = [];

    public IReadOnlyList<OpenOproep> Voor(MedewerkerId wie) => [.. _open.Where(o => o.Voor == wie)];

    public async Task VernieuwAsync(Persistence.Reading.Oproepen oproepen, CancellationToken cancellationToken) => _open = await oproepen.OpenAsync(cancellationToken);
}
