namespace Eenlijn.Web.Modules.Autorisatie.Lijsten;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Kernel;
using Eenlijn.Persistence.Autorisatie;
using Eenlijn.Web.Infrastructure.Access;
using Eenlijn.Web.Infrastructure.Pages;
using Eenlijn.Web.Modules.Shared;

/// <summary>Every value list and every term, with where it comes from, and which an organisation may choose itself (K20). One query.</summary>
[Requires(Handeling.BeheerBekijken)]
public sealed class LijstenModel(Lijstaanpassingen aanpassingen) : EenlijnPage
{
    private IReadOnlyList<Lijstkeuze> _komend = [];

    public IReadOnlyList<(string Sleutel, Termijn Termijn)> Termijnen { get; } =
        [.. Domain.Kernel.Lijsten.Termijnen.SelectMany(l => l.Lijst.Waarden.Select(t => (l.Sleutel, t)))];

    public IReadOnlyList<(string Sleutel, Catalogus Lijst)> Catalogi { get; } =
        [.. Domain.Kernel.Lijsten.Catalogi.OrderByDescending(c => c.Lijst.Aanvulbaar).ThenBy(c => c.Lijst.Titel, StringComparer.Ordinal)];

    public async Task OnGetAsync(CancellationToken ct)
    {
        ViewData.SetTitle("Lijsten en termijnen");
        _komend = await aanpassingen.KomendAsync(ct);
    }

    /// <summary>What has been chosen and begins later.</summary>
    public Lijstkeuze? Komend(string sleutel, Termijn termijn) => _komend.FirstOrDefault(k => k.Lijst == sleutel && k.Code == termijn.Code);
}
