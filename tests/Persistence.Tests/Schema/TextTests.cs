namespace Eenlijn.Persistence.Tests.Schema;

using Eenlijn.Domain.Autorisatie;
using Microsoft.EntityFrameworkCore;

/// <summary>Text means the same on both engines, whatever language the database server was set up for.</summary>
public sealed class TextTests : IAsyncLifetime
{
    // Dutch sorting rules skip blanks and hyphens, and set é beside e and capitals beside small letters.
    private static readonly string[] Names = ["Zoë", "de Vries", "deboer", "de-Boer", "Émile", "emile", "Emile", "ij", "IJ", "ø"];

    private TestDatabase _database = null!;

    public async ValueTask InitializeAsync()
    {
        _database = await TestDatabase.CreateAsync();
        await using var db = _database.NewContext();
        db.AddRange(Names.Select(name => Organisatie.Toevoegen(name, OrganisatieSoort.Basisschool, null, null, null).Value));
        await db.SaveChangesAsync(Stop);
    }

    public ValueTask DisposeAsync() => _database.DisposeAsync();

    [Fact]
    public async Task De_volgorde_is_die_van_de_tekens()
    {
        await using var db = _database.NewContext();

        var ordered = await db.Set<Organisatie>().OrderBy(o => o.Naam).Select(o => o.Naam).ToListAsync(Stop);

        Assert.Equal(Names.Order(StringComparer.Ordinal), ordered);
    }

    [Fact]
    public async Task Gelijk_is_alleen_wat_gelijk_geschreven_is()
    {
        await using var db = _database.NewContext();

        Assert.Equal(1, await db.Set<Organisatie>().CountAsync(o => o.Naam == "emile", Stop));
        Assert.Equal(0, await db.Set<Organisatie>().CountAsync(o => o.Naam == "zoë", Stop));
    }

    private static CancellationToken Stop => TestContext.Current.CancellationToken;
}
