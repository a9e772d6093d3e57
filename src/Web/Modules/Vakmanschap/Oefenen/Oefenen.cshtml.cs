namespace Eenlijn.Web.Modules.Vakmanschap.Oefenen;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Persistence.Vakmanschap;
using Eenlijn.Web.Infrastructure.Access;
using Eenlijn.Web.Infrastructure.Pages;
using Eenlijn.Web.Modules.Shared;

/// <summary>Practice cases, and what the worker practised himself, alone or with others (R0-084). One query.</summary>
[Requires(Handeling.Oefenen)]
public sealed class OefenenModel(Oefeningen oefeningen) : EenlijnPage
{
    public IReadOnlyList<OefeningRegel> Mijn { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken ct)
    {
        ViewData.SetTitle("Oefenen");
        Mijn = await oefeningen.MijnAsync(ct);
    }
}
